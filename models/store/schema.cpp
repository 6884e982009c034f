// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/schema.h"

#include "store/connection.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QFile>

namespace accords::store {

namespace {

std::optional<StoreError> applyStep(Connection &connection, const QString &step, qint64 version)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    if (numberOf(connection, "PRAGMA user_version") >= version)
        return transaction.commit();
    runScript(connection, step);
    // No pragma takes a bound value; these are numbers of ours.
    runScript(
        connection,
        QStringLiteral("PRAGMA application_id = %1;\nPRAGMA user_version = %2;\n").arg(applicationId).arg(version));
    return transaction.commit();
}

} // namespace

QStringList schemaSteps()
{
    QStringList steps;
    for (int number = 1;; ++number) {
        QFile file(QStringLiteral(":/schema/%1.sql").arg(number, 3, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::ReadOnly))
            return steps;
        steps.append(QString::fromUtf8(file.readAll()));
    }
}

std::optional<StoreError> applySteps(Connection &connection, const QStringList &steps)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (std::optional<StoreError> error = applyStep(connection, steps[i], i + 1))
            return error;
    }
    return std::nullopt;
}

} // namespace accords::store
