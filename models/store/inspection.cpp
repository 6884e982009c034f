// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/inspection.h"

#include "store/schema.h"
#include "store/statement.h"

namespace accords::store {

Access inspectingAccess(const Place &place)
{
    // A connection that may write would move another program's changes from the log to the file when it closes.
    if (place.hasChanges)
        return Access::ReadOnly;
    // One that may not write can't take back what is half done, and leaves files behind.
    return place.isWritable && !place.isHalfDone ? Access::Read : Access::Immutable;
}

Inspection inspect(Connection &connection, bool wholly)
{
    Inspection found;
    found.isCatalogue = numberOf(connection, "PRAGMA application_id") == applicationId;
    if (!found.isCatalogue)
        return found;
    found.version = static_cast<int>(numberOf(connection, "PRAGMA user_version"));
    found.isAltered = numberOf(connection, "SELECT COUNT(*) FROM sqlite_master WHERE type IN ('trigger', 'view') OR "
                                           "UPPER(sql) LIKE 'CREATE VIRTUAL%'") > 0;
    if (wholly)
        found.fault = firstFault(connection);
    return found;
}

QString firstFault(Connection &connection)
{
    Statement check(connection, "PRAGMA quick_check(1)");
    const QString answer = check.run() && check.next() ? check.text(0) : QString();
    return answer == QLatin1StringView("ok") ? QString() : answer;
}

} // namespace accords::store
