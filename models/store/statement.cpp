// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/statement.h"

#include "store/connection.h"
#include "store/storedtext.h"

#include <QSqlError>
#include <QVariant>

namespace accords::store {

Statement::Statement(Connection &connection, const char *sql) : m_connection(connection), m_query(connection.database())
{
    // Otherwise Qt keeps every row that was read.
    m_query.setForwardOnly(true);
    if (isReady() && !m_query.prepare(QString::fromUtf8(sql)))
        fail();
}

bool Statement::isReady() const
{
    return !m_connection.hasFailed();
}

bool Statement::execute()
{
    if (!m_query.exec())
        fail();
    return isReady();
}

bool Statement::next()
{
    if (!isReady())
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        fail();
    return false;
}

void Statement::fail()
{
    m_connection.fail(storeErrorOf(m_query.lastError(), m_connection.name()));
}

QString Statement::text(int column) const
{
    return fromStored(m_query.value(column).toString());
}

QVariant Statement::bound(const QString &text)
{
    // Qt's drivers take a null text for NULL.
    return text.isNull() ? QVariant(QLatin1StringView("")) : QVariant(toStored(text));
}

QVariant Statement::bound(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

qint64 numberOf(Connection &connection, const char *sql)
{
    Statement statement(connection, sql);
    return statement.run() && statement.next() ? statement.number(0) : 0;
}

bool runScript(Connection &connection, const QString &script)
{
    const QStringList statements = script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    for (const QString &sql : statements) {
        // Not prepared: Qt would take what follows a colon in a comment for the name of a value.
        QSqlQuery query(connection.database());
        if (!connection.hasFailed() && !query.exec(sql))
            connection.fail(storeErrorOf(query.lastError(), connection.name()));
    }
    return !connection.hasFailed();
}

} // namespace accords::store
