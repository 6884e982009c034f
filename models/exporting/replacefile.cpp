// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/replacefile.h"

#include "exporting/disksync.h"

#include <QFileInfo>
#include <QSaveFile>

namespace accords::exporting {

namespace {

using Kind = WriteError::Kind;

/// Where \a path leads: itself, or the regular file behind a link. Empty: a link that leads nowhere.
QString followed(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() ? info.canonicalFilePath() : info.absoluteFilePath();
}

/// What forbids to write \a target; nothing when all is well so far.
std::optional<Kind> obstacle(const QString &target)
{
    const QFileInfo file(target);
    const QFileInfo folder(file.absolutePath());
    if (target.isEmpty() || (file.exists() && !file.isFile()) || target.endsWith(u'/'))
        return Kind::NotRegular;
    if (!folder.isDir())
        return Kind::NoFolder;
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return Kind::Denied;
    return std::nullopt;
}

WriteError failure(QSaveFile &file, const QString &path)
{
    // A write that was cut short doesn't say why, and the next one does.
    if (file.error() == QFileDevice::NoError && file.write(QByteArray(1, '\0')) == 1)
        file.flush();
    switch (file.error()) {
    case QFileDevice::NoError:
        return {Kind::Cancelled, path, {}};
    case QFileDevice::ResourceError:
        return {Kind::Full, path, {}};
    case QFileDevice::PermissionsError:
        return {Kind::Denied, path, {}};
    default:
        return {Kind::Device, path, file.errorString()};
    }
}

} // namespace

std::optional<WriteError> replaceFile(const QString &path, const Writer &writer)
{
    const QString target = followed(path);
    if (const std::optional<Kind> kind = obstacle(target))
        return WriteError{*kind, path, {}};

    const bool isNew = !QFileInfo::exists(target);
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file, path);
    if (isNew)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // commit() alone would say yes although the last bytes found no place, or never reached the disk.
    if (!writer(file) || !file.flush())
        return failure(file, path);
    if (const QString error = syncError(file); !error.isEmpty())
        return WriteError{Kind::Device, path, error};
    if (!file.commit())
        return failure(file, path);
    if (const QString error = folderSyncError(QFileInfo(target).absolutePath()); !error.isEmpty())
        return WriteError{Kind::Device, path, error};
    return std::nullopt;
}

} // namespace accords::exporting
