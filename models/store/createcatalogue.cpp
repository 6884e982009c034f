// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/cataloguefile.h"

#include "store/durability.h"
#include "store/moment.h"
#include "store/pendingfile.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QFile>
#include <QUuid>

namespace accords::store {

namespace {

std::optional<StoreError> addFirstRow(Connection &connection, const QDateTime &now)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    Statement insert(connection, "INSERT INTO catalogue (id, uid, created, revision) VALUES (1, ?, ?, 0)");
    insert.run(QUuid::createUuid().toString(QUuid::WithoutBraces), momentText(now));
    return transaction.commit();
}

std::optional<StoreError> make(Connection &connection, const QDateTime &now, const Fill &fill, const QStringList &steps)
{
    if (std::optional<StoreError> error = connection.takeFailure())
        return error;
    if (std::optional<StoreError> error = applySteps(connection, steps))
        return error;
    if (std::optional<StoreError> error = addFirstRow(connection, now))
        return error;
    return fill(connection);
}

/// Makes the name last that the file has got, or takes the file away again.
std::optional<StoreError> keep(const Place &place, const OpenOptions &options)
{
    std::optional<StoreError> error;
    {
        Connection connection(place.path, place.name, Access::Write, options.patience);
        error = syncName(connection);
        // Whatever becomes of this: the next to open the file does it again.
        if (!error)
            prepareWriting(connection, place.isNetwork);
    }
    if (!error)
        return std::nullopt;
    // The journal last: while it is there, it belongs to this file.
    if (QFile::remove(place.path))
        QFile::remove(place.path + QLatin1StringView("-journal"));
    else
        error->kind = StoreError::Kind::Unsure;
    return error;
}

} // namespace

std::optional<StoreError> createCatalogue(const Place &place, const QDateTime &now, const Fill &fill,
                                          const OpenOptions &options)
{
    if (std::optional<StoreError> error = obstacleToCreating(place))
        return error;
    PendingFile pending(place.path, now);
    if (pending.failure())
        return pending.failure();
    {
        Connection connection(pending.path(), place.name, Access::Write, options.patience);
        if (std::optional<StoreError> error = make(connection, now, fill, options.steps))
            return error;
    }
    if (std::optional<StoreError> error = pending.publish())
        return error;
    return keep(place, options);
}

} // namespace accords::store
