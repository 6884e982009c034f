// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/editions.h"

#include "store/editiontable.h"
#include "store/reading.h"

namespace accords::store {

using domain::Edition;

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
