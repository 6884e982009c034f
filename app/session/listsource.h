// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reading/listreader.h"

#include <QString>

namespace accords::app {

/// The path of the list that comes with the program, a resource.
QString bundledListPath();

/// Whether the file at \a path is a catalogue rather than a list. Where it can't be one this is found out without
/// SQLite. Not for the GUI thread.
bool isCatalogueFile(const QString &path);

/// \a path with U+FFFD in it, and no such file: what is left of a file name whose bytes are not UTF-8, since a QString
/// can't hold it.
bool isUnspeakable(const QString &path);

/// That the name of a file can't be held, in one sentence.
QString unspeakableFailure(const QString &path, const text::Phrasebook &phrases);

/// Why a source could not be read, in one sentence.
QString readFailure(const reading::ReadError &error, const QString &path, const text::Phrasebook &phrases);

} // namespace accords::app
