// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/disksync.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <io.h>
#endif

namespace accords::exporting {

#ifdef Q_OS_UNIX

namespace {

QString wordsOf(int error)
{
    return QString::fromLocal8Bit(std::generic_category().message(error));
}

QString syncErrorOf(int descriptor)
{
    int result = -1;
    do {
        result = ::fsync(descriptor);
    } while (result != 0 && errno == EINTR);
    // Some file systems can't sync a folder, or anything at all; that is no fault of this file.
    if (result == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS)
        return {};
    return wordsOf(errno);
}

} // namespace

QString syncError(const QFileDevice &file)
{
    return syncErrorOf(file.handle());
}

QString folderSyncError(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    // A folder one may write to but not list can't be opened, nor therefore synced.
    if (descriptor < 0)
        return errno == EACCES ? QString() : wordsOf(errno);
    QString error = syncErrorOf(descriptor);
    ::close(descriptor);
    return error;
}

#else

QString syncError(const QFileDevice &file)
{
#ifdef Q_OS_WIN
    if (::_commit(file.handle()) != 0)
        return QStringLiteral("commit");
#else
    Q_UNUSED(file)
#endif
    return {};
}

QString folderSyncError(const QString &)
{
    return {};
}

#endif

} // namespace accords::exporting
