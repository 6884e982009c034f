// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/editions.h"

#include "store/editiontable.h"
#include "store/transaction.h"

namespace accords::store {

namespace {

using domain::Edition;

/// What \a work reads of the catalogue, as it is at one moment.
template <typename Work>
auto reading(const CatalogueFile &file, Work work) -> Outcome<decltype(work(*file.connection))>
{
    Transaction transaction(*file.connection, Transaction::Kind::Read);
    auto result = work(*file.connection);
    if (std::optional<StoreError> error = transaction.commit())
        return *error;
    return result;
}

Trust trustIn(const CatalogueFile &file)
{
    return file.condition == Condition::Damaged ? Trust::Verify : Trust::Usual;
}

} // namespace

Outcome<std::vector<Edition>> editions(const CatalogueFile &file)
{
    return reading(file, allEditions);
}

Outcome<domain::AgreementList> readList(const CatalogueFile &file, const Edition &edition)
{
    return reading(file, [&](Connection &connection) { return editionList(connection, edition, trustIn(file)); });
}

Outcome<domain::AgreementList> readCurrentList(const CatalogueFile &file)
{
    return reading(file, [&](Connection &connection) {
        const Edition edition = currentEdition(connection);
        if (edition.id == 0)
            connection.fail({.kind = StoreError::Kind::NoEdition, .file = connection.name()});
        return editionList(connection, edition, trustIn(file));
    });
}

Outcome<domain::EndedAgreements> readEnded(const CatalogueFile &file, const Edition &edition)
{
    return reading(file, [&](Connection &connection) { return endedAgreements(connection, edition); });
}

} // namespace accords::store
