// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/files/workspace.h"
#include "text/phrasebook.h"
#include "ui/editing/keeping.h"

namespace accords::app {

// What the window says of files, each in one sentence or two in the phrasebook's language.

/// What an import did.
QString importSentence(const store::Imported &imported, const text::Phrasebook &phrases);
/// That a list is the current one already.
QString sameSentence(const QString &file, const text::Phrasebook &phrases);
/// That the catalogue was moved, deleted or replaced.
QString movedSentence(const QString &file, const text::Phrasebook &phrases);
/// That it is there again.
QString reopenedSentence(const QString &file, const text::Phrasebook &phrases);
/// That a recent file is gone.
QString goneSentence(const QString &path, const text::Phrasebook &phrases);
QString copiedSentence(const QString &path, const text::Phrasebook &phrases);
QString restoredSentence(const QString &path, const text::Phrasebook &phrases);
/// What a check found; an empty fault: nothing.
QString checkedSentence(const QString &file, const QString &fault, const text::Phrasebook &phrases);

/// Whether what people type can be kept, and why not.
ui::Keeping keepingOf(const Workspace &workspace, const text::Phrasebook &phrases);

} // namespace accords::app
