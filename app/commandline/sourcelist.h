// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/failure.h"
#include "domain/agreementlist.h"
#include "store/storeerror.h"
#include "text/phrasebook.h"

class QIODevice;

namespace accords::app {

/// The list at \a path: of a file, of the current edition of a catalogue, or of \a input for `-`. With a catalogue's
/// come the records that staff keep in it. What people have to know of a catalogue besides is told on standard error.
Outcome<domain::AgreementList> sourceList(const QString &path, QIODevice &input, const text::Phrasebook &phrases);

/// Why a catalogue could not be opened, read or changed.
Failure catalogueFailure(const store::StoreError &error, const QString &path, const text::Phrasebook &phrases);

} // namespace accords::app
