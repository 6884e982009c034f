// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/disksync.h"

#include <QFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <io.h>
#endif

namespace accords::exporting {

#ifdef Q_OS_UNIX

namespace {

int sync(int descriptor)
{
    int result = -1;
    do {
        result = ::fsync(descriptor);
    } while (result != 0 && errno == EINTR);
    // Some file systems can't sync a folder, or anything at all; that is no fault of this file.
    if (result == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS)
        return 0;
    return errno;
}

} // namespace

int syncFile(const QFileDevice &file)
{
    return sync(file.handle());
}

int syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    // A folder that one may write to but not list can't be opened, and so not synced.
    if (descriptor < 0)
        return errno == EACCES ? 0 : errno;
    const int error = sync(descriptor);
    ::close(descriptor);
    return error;
}

#elif defined(Q_OS_WIN)

int syncFile(const QFileDevice &file)
{
    return ::_commit(file.handle()) == 0 ? 0 : errno;
}

int syncFolder(const QString &)
{
    return 0;
}

#else

int syncFile(const QFileDevice &)
{
    return 0;
}

int syncFolder(const QString &)
{
    return 0;
}

#endif

} // namespace accords::exporting
