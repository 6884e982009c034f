// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/connection.h"

#include "store/statement.h"

#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <QUuid>

namespace accords::store {

namespace {

const QString driver = QStringLiteral("QSQLITE");

/// The file as SQLite takes it with options. Without `mode` it would make a file that is missing.
QString uriOf(const QString &path, Access access)
{
    QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    switch (access) {
    case Access::Write:
    case Access::Read:
        return uri + QLatin1StringView("?mode=rw");
    case Access::ReadOnly:
        return uri + QLatin1StringView("?mode=ro");
    case Access::Immutable:
        break;
    }
    return uri + QLatin1StringView("?mode=ro&immutable=1");
}

} // namespace

Connection::Connection(const QString &path, const QString &name, Access access, std::chrono::milliseconds patience)
    : m_path(path), m_name(name), m_access(access), m_thread(QThread::currentThread()), m_identity(fileIdentity(path)),
      m_key(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        fail({.kind = StoreError::Kind::NoDriver, .file = name});
        return;
    }
    m_database = QSqlDatabase::addDatabase(driver, m_key);
    m_database.setDatabaseName(uriOf(path, access));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count()));
    if (!m_database.open()) {
        fail(storeErrorOf(m_database.lastError(), name));
        return;
    }
    Statement(*this, "PRAGMA foreign_keys = ON").run();
    // The file may come from anywhere: nothing in its schema may call what has effects outside.
    Statement(*this, "PRAGMA trusted_schema = OFF").run();
    Statement(*this, "PRAGMA cell_size_check = ON").run();
    if (access == Access::Read)
        Statement(*this, "PRAGMA query_only = ON").run();
}

Connection::~Connection()
{
    m_database.close();
    // The register refuses to let go of what is still referred to.
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_key);
}

void Connection::fail(StoreError error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

std::optional<StoreError> Connection::takeFailure()
{
    return std::exchange(m_failure, std::nullopt);
}

const QSqlDatabase &Connection::database() const
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    return m_database;
}

} // namespace accords::store
