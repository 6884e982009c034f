// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/comparison.h"
#include "domain/edition.h"
#include "domain/endedagreements.h"
#include "store/cataloguefile.h"

namespace accords::store {

/// The editions of a catalogue whose import is not undone, oldest first: the last one is the list as it is now.
Outcome<std::vector<domain::Edition>> editions(const CatalogueFile &file);

/// The list as it was read when \a edition was imported. Of a damaged file it is given only when every byte is as it
/// was. O(size).
Outcome<domain::AgreementList> readList(const CatalogueFile &file, const domain::Edition &edition);

/// The list of the current edition, read like readList().
Outcome<domain::AgreementList> readCurrentList(const CatalogueFile &file);

/// What had ended with \a edition: agreements of editions before it that it has no more.
Outcome<domain::EndedAgreements> readEnded(const CatalogueFile &file, const domain::Edition &edition);

struct ImportOptions
{
    QDateTime now;
    /// The edition that the list was compared with when somebody agreed to it, 0 for none; nothing: whichever is the
    /// current one.
    std::optional<domain::EditionId> expected = std::nullopt;
};

/// What an import did.
struct Imported
{
    domain::Edition edition = {};       ///< that holds the list now
    bool isNew = false;                 ///< false: the current edition held the very same list already
    domain::Comparison comparison = {}; ///< with the edition before it, of a new one
};

/// Makes \a list the current edition: it is on the disk, or nothing has changed (see Transaction). What the edition
/// before had and the list has not is kept as ended. What the list says in columns of the staff's fields takes the
/// place of what was kept there, as a part of the same entry of the history; an empty cell says nothing. O(size of
/// both).
Outcome<Imported> importList(const CatalogueFile &file, const domain::AgreementList &list,
                             const ImportOptions &options);

/// Makes a catalogue with \a list as its first edition, as createCatalogue() does.
Outcome<Imported> createWithList(const Place &place, const domain::AgreementList &list, const QDateTime &now);

} // namespace accords::store
