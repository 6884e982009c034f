// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace accords::store {

class Connection;

/// One SQL statement. Values are always bound, never part of its text, and texts are kept as toStored() makes them.
/// Failures go to the connection; while it has failed a statement does nothing.
class Statement final
{
public:
    /// Prepares \a sql, which is ours and a single statement.
    Statement(Connection &connection, const char *sql);

    /// Executes it with \a values for its question marks: texts, bytes, whole numbers, or std::optional of these.
    /// A std::nullopt is NULL. False when it failed, or the connection had.
    template <typename... Values>
    bool run(const Values &...values)
    {
        if (!isReady())
            return false;
        int place = 0;
        (m_query.bindValue(place++, bound(values)), ...);
        return execute();
    }

    /// Goes to the first, then to the next row. False when there is none, or when reading it failed.
    bool next();

    // Cells of the row; columns count from 0.
    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QString text(int column) const;

    /// Lets go of the rows that were not asked for.
    void finish() { m_query.finish(); }

    /// The number the database gave to the row just inserted.
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    /// How many rows it changed.
    int changedRows() const { return m_query.numRowsAffected(); }

private:
    static QVariant bound(const QString &text);
    static QVariant bound(const QByteArray &bytes);
    static QVariant bound(qint64 number) { return QVariant::fromValue(number); }
    template <typename Value>
    static QVariant bound(const std::optional<Value> &value)
    {
        return value ? bound(*value) : QVariant();
    }

    bool isReady() const;
    bool execute();
    void fail();

    Connection &m_connection;
    QSqlQuery m_query;
};

/// The number in the only row of \a sql; 0 when it failed.
qint64 numberOf(Connection &connection, const char *sql);

/// Executes the statements of \a script, each of which ends with a semicolon at the end of a line.
bool runScript(Connection &connection, const QString &script);

} // namespace accords::store
