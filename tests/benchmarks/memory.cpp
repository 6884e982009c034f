// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/memory.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
// After windows.h, whose types it uses.
#include <psapi.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace accords::benchmark {

std::optional<qint64> residentBytes()
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.size() < 2 ? std::nullopt : std::optional(pages[1].toLongLong() * ::sysconf(_SC_PAGESIZE));
#elif defined(Q_OS_WIN)
    PROCESS_MEMORY_COUNTERS counters = {};
    if (!::GetProcessMemoryInfo(::GetCurrentProcess(), &counters, sizeof counters))
        return std::nullopt;
    return static_cast<qint64>(counters.WorkingSetSize);
#else
    return std::nullopt;
#endif
}

void releaseFreedMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace accords::benchmark
