// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/backupfiles.h"

#include "store/backups.h"
#include "store/durability.h"
#include "store/statement.h"

#include <QDir>
#include <QFileInfo>

namespace accords::store {

namespace {

constexpr QFileDevice::Permissions ownerAlone =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// A path that no backup has; the moment of \a name is moved on until it is one.
QString freePath(const QString &folder, BackupName &name)
{
    while (QFileInfo::exists(QDir(folder).filePath(fileNameOf(name))))
        name.moment = name.moment.addMSecs(1);
    return QDir(folder).filePath(fileNameOf(name));
}

} // namespace

BackupFile::BackupFile(const QString &catalogue, const QString &shownName, BackupName name)
    : m_shownName(shownName), m_folder(backupFolder(catalogue)), m_name(std::move(name))
{
    if (!QFileInfo(m_folder).isDir() && QDir().mkdir(m_folder))
        QFile::setPermissions(m_folder, ownerAlone);
    removeLeftovers(m_folder, m_name.moment, [](const QString &each) { return backupNameOf(each).has_value(); });
    m_path = freePath(m_folder, m_name);
    m_pending.emplace(m_path, m_name.moment);
    m_failure = m_pending->failure();
}

std::optional<StoreError> BackupFile::fill(Connection &connection)
{
    if (!m_failure)
        m_failure = copyInto(m_pending->path(), connection);
    if (m_failure)
        m_failure->file = m_shownName;
    return m_failure;
}

std::optional<StoreError> BackupFile::publish()
{
    if (!m_failure)
        m_failure = m_pending->publish();
    // Another program had the same thought in the same millisecond.
    while (m_failure && m_failure->kind == StoreError::Kind::Exists) {
        m_path = freePath(m_folder, m_name);
        m_pending->retarget(m_path);
        m_failure = m_pending->publish();
    }
    if (!m_failure) {
        m_failure = syncAt(m_path, m_shownName);
        // Another program, which has made later ones, may have found it to be one too many.
        if (!QFileInfo::exists(m_path))
            m_failure.reset();
    }
    if (m_failure)
        m_failure->file = m_shownName;
    return m_failure;
}

std::optional<StoreError> copyInto(const QString &path, Connection &connection)
{
    // SQLite's own copy of one moment, whoever else reads and writes; unlike its backup interface it never copies
    // damage, and leaves out what was deleted. It leaves the sync to its caller.
    Statement(connection, "VACUUM INTO ?").run(path);
    if (std::optional<StoreError> error = connection.takeFailure())
        return error;
    return syncAt(path, connection.name());
}

std::optional<StoreError> syncAt(const QString &path, const QString &shownName)
{
    Connection connection(path, shownName, Access::Write);
    return syncName(connection);
}

} // namespace accords::store
