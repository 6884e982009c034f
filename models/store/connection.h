// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/fileidentity.h"
#include "store/storeerror.h"

#include <QSqlDatabase>

#include <chrono>

class QThread;

namespace accords::store {

/// How a connection deals with its file.
enum class Access : quint8 {
    Write,     ///< reads and changes it
    Read,      ///< takes part in the locking of those who change it, and changes nothing
    ReadOnly,  ///< opens it for reading alone; files beside it that SQLite needs may be made
    Immutable, ///< opens it for reading alone, without locks and files beside it: nobody may change it meanwhile
};

/// How long a connection waits for another program's change to end.
inline constexpr std::chrono::milliseconds usualPatience{5000};

/// An open database file. Belongs to the thread that made it. The first statement that fails is remembered, and all
/// that come after it do nothing until the failure is taken; so a caller looks once, at the end of its work.
class Connection final
{
public:
    /// Opens the file at \a path, which must exist; failure() tells how it went. Whether it is a database shows with
    /// the first statement. \a name is what errors call it.
    Connection(const QString &path, const QString &name, Access access,
               std::chrono::milliseconds patience = usualPatience);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &path() const { return m_path; }
    const QString &name() const { return m_name; }
    Access access() const { return m_access; }

    /// Whether the name still leads to the file that was opened. If not, somebody replaced or deleted it, and changes
    /// would go nowhere.
    bool isInPlace() const { return fileIdentity(m_path) == m_identity; }

    /// The first failure since the last was taken.
    const std::optional<StoreError> &failure() const { return m_failure; }
    bool hasFailed() const { return m_failure.has_value(); }
    void fail(StoreError error);
    /// The failure, which is forgotten then.
    std::optional<StoreError> takeFailure();

    /// The database itself. On this thread only.
    const QSqlDatabase &database() const;

private:
    QString m_path;
    QString m_name;
    Access m_access;
    QThread *m_thread;
    FileIdentity m_identity;
    QString m_key; ///< in Qt's register of databases
    QSqlDatabase m_database;
    std::optional<StoreError> m_failure;
};

} // namespace accords::store
