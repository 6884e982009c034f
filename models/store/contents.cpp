// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/contents.h"

#include "store/editiontable.h"
#include "store/fieldtable.h"
#include "store/reading.h"
#include "store/revision.h"
#include "store/statement.h"

namespace accords::store {

Outcome<Contents> readContents(const CatalogueFile &file)
{
    return reading(file, [&](Connection &connection) {
        Contents contents;
        contents.edition = currentEdition(connection);
        if (contents.edition.id == 0)
            connection.fail({.kind = StoreError::Kind::NoEdition, .file = connection.name()});
        contents.list = editionList(connection, contents.edition, trustIn(file));
        contents.records = allRecords(connection);
        contents.revision = revision(connection);
        return contents;
    });
}

Outcome<Kept> readKept(const CatalogueFile &file)
{
    return reading(file, [](Connection &connection) {
        Kept kept;
        kept.edition = currentEdition(connection);
        kept.records = allRecords(connection);
        kept.revision = revision(connection);
        return kept;
    });
}

Outcome<domain::StaffRecords> readRecords(const CatalogueFile &file)
{
    Connection &connection = *file.connection;
    Transaction transaction(connection, Transaction::Kind::Read);
    domain::StaffRecords records = allRecords(connection);
    std::optional<StoreError> error = transaction.commit();
    if (error && file.condition != Condition::Damaged)
        return *error;
    return records;
}

Outcome<qint64> changesByOthers(const CatalogueFile &file)
{
    const qint64 number = numberOf(*file.connection, "PRAGMA data_version");
    if (std::optional<StoreError> error = file.connection->takeFailure())
        return *error;
    return number;
}

} // namespace accords::store
