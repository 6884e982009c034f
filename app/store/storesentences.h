// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/files/catalogueworker.h"
#include "store/cataloguefile.h"
#include "text/phrasebook.h"

namespace accords::app {

/// What happened to a catalogue, where, and what to do, in one sentence in the phrasebook's language.
QString sentence(const store::StoreError &error, const text::Phrasebook &phrases);

/// What people have to know of a catalogue that is open: that it is newer, damaged, read-only or on a share. Empty:
/// nothing.
QString notice(const CatalogueInfo &info, const text::Phrasebook &phrases);

/// What people have to know of a catalogue that could be opened: that it is newer, damaged, read-only or on a share.
/// Empty: nothing.
QString notice(const store::CatalogueFile &file, const text::Phrasebook &phrases);

} // namespace accords::app
