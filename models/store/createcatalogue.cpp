// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/cataloguefile.h"

#include "store/durability.h"
#include "store/moment.h"
#include "store/pendingfile.h"
#include "store/statement.h"
#include "store/transaction.h"

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

} // namespace

Outcome<CatalogueFile> createCatalogue(const Place &place, const QDateTime &now, const Fill &fill,
                                       const OpenOptions &options)
{
    if (std::optional<StoreError> error = obstacleToCreating(place))
        return *error;
    PendingFile pending(place.path, now);
    if (pending.failure())
        return *pending.failure();
    {
        Connection connection(pending.path(), place.name, Access::Write, options.patience);
        if (std::optional<StoreError> error = make(connection, now, fill, options.steps))
            return *error;
    }
    if (std::optional<StoreError> error = pending.publish())
        return *error;
    {
        Connection connection(place.path, place.name, Access::Write, options.patience);
        if (std::optional<StoreError> error = syncName(connection))
            return *error;
    }
    Place made = placeOf(place.path);
    made.isNetwork = place.isNetwork;
    return openCatalogue(made, options);
}

} // namespace accords::store
