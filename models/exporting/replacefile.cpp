// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/replacefile.h"

#include "exporting/disksync.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <system_error>

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
    if (file.error() == QFileDevice::NoError)
        file.write(QByteArray(1, '\0'));
    if (file.error() == QFileDevice::NoError)
        return {Kind::Cancelled, path, {}};
    // Qt tells a full disk apart while writing, and nothing else; the system's number is still the one of its last
    // call.
    const int error = file.error() == QFileDevice::ResourceError ? ENOSPC : errno;
    return writeErrorOf(error, path, file.errorString());
}

WriteError syncFailure(int error, const QString &path)
{
    return writeErrorOf(error, path, QString::fromLocal8Bit(std::generic_category().message(error)));
}

} // namespace

std::optional<WriteError> replaceFile(const QString &path, const Writer &writer)
{
    const QString target = followed(path);
    if (const std::optional<Kind> kind = obstacle(target))
        return WriteError{*kind, path, {}};

    const bool isNew = !QFileInfo::exists(target);
    QSaveFile file(target);
    // What Qt buffers may be lost without a word: commit() says yes although the last bytes found no place.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(file, path);
    if (isNew)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!writer(file) || !file.flush())
        return failure(file, path);
    if (const int error = syncFile(file); error != 0)
        return syncFailure(error, path);
    if (!file.commit())
        return failure(file, path);
    if (const int error = syncFolder(QFileInfo(target).absolutePath()); error != 0)
        return syncFailure(error, path);
    return std::nullopt;
}

} // namespace accords::exporting
