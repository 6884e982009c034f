// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"
#include "domain/edition.h"
#include "domain/staffrecords.h"
#include "store/cataloguefile.h"

namespace accords::store {

/// A catalogue as it is at one moment.
struct Contents
{
    domain::Edition edition;
    domain::AgreementList list;
    domain::StaffRecords records;
    qint64 revision = 0; ///< one more with every change
};

/// The current list and all that staff keep. O(size).
Outcome<Contents> readContents(const CatalogueFile &file);

/// What changes more often than the list does.
struct Kept
{
    domain::Edition edition; ///< the current one
    domain::StaffRecords records;
    qint64 revision = 0;
};

/// All that staff keep, for whoever has the list of that edition already. O(size of it).
Outcome<Kept> readKept(const CatalogueFile &file);

/// All that staff keep, whatever is wrong with the lists: of a damaged file, as much as can be read. O(size).
Outcome<domain::StaffRecords> readRecords(const CatalogueFile &file);

/// A number that differs from the last one when another connection, of this program or another, has changed the file
/// since. O(1), a few microseconds: a window asks every second. Our own changes leave it as it is.
Outcome<qint64> changesByOthers(const CatalogueFile &file);

} // namespace accords::store
