// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/integrity.h"

#include "store/editiontable.h"
#include "store/reading.h"
#include "store/statement.h"

namespace accords::store {

namespace {

QString faultOfDatabase(Connection &connection)
{
    Statement check(connection, "PRAGMA integrity_check(1)");
    const QString said = check.run() && check.next() ? check.text(0) : QString();
    check.finish();
    if (said != QLatin1StringView("ok"))
        return said;
    Statement references(connection, "PRAGMA foreign_key_check");
    return references.run() && references.next() ? references.text(0) : QString();
}

QString firstFaultIn(Connection &connection)
{
    QString fault = faultOfDatabase(connection);
    for (const domain::Edition &edition : allEditions(connection)) {
        if (fault.isEmpty())
            editionList(connection, edition, Trust::Verify);
    }
    // Damage that stops the reading is what was looked for.
    const std::optional<StoreError> &failure = connection.failure();
    if (failure && failure->kind == StoreError::Kind::Damaged)
        return connection.takeFailure()->detail;
    return fault;
}

} // namespace

Outcome<QString> firstFaultOf(const CatalogueFile &file)
{
    return reading(file, firstFaultIn);
}

} // namespace accords::store
