// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/durability.h"

#include "store/connection.h"
#include "store/statement.h"
#include "store/transaction.h"

namespace accords::store {

namespace {

const QString writeAheadLog = QStringLiteral("wal");

/// Sets or asks for something that answers with what it is then.
QString answer(Connection &connection, const char *pragma)
{
    Statement statement(connection, pragma);
    return statement.run() && statement.next() ? statement.text(0) : QString();
}

} // namespace

bool hasLog(Connection &connection)
{
    return answer(connection, "PRAGMA journal_mode") == writeAheadLog;
}

void endLog(Connection &connection)
{
    answer(connection, "PRAGMA journal_mode = DELETE");
}

bool prepareWriting(Connection &connection, bool isNetwork)
{
    if (!isNetwork && answer(connection, "PRAGMA journal_mode = WAL") == writeAheadLog) {
        Statement(connection, "PRAGMA synchronous = FULL").run();
        // What one large import needed is not kept beside the file for ever.
        answer(connection, "PRAGMA journal_size_limit = 16777216");
        return true;
    }
    if (hasLog(connection)) {
        // It was moved to a share. Without shared memory, one connection alone can put an end to the log.
        answer(connection, "PRAGMA locking_mode = EXCLUSIVE");
        endLog(connection);
        answer(connection, "PRAGMA locking_mode = NORMAL");
    }
    // FULL would lose the last change when the power fails before the folder is written.
    Statement(connection, "PRAGMA synchronous = EXTRA").run();
    return false;
}

std::optional<StoreError> syncName(Connection &connection)
{
    // SQLite syncs the folder when it has made a journal there, which it does for any change to the file.
    Transaction transaction(connection, Transaction::Kind::Write);
    const qint64 version = numberOf(connection, "PRAGMA user_version");
    runScript(connection, QStringLiteral("PRAGMA user_version = %1;\n").arg(version));
    return transaction.commit();
}

} // namespace accords::store
