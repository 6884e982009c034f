// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/memory.h"

#include "app/jobs/freedmemory.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
// After windows.h, whose types it uses.
#include <psapi.h>
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

std::optional<qint64> proportionalBytes(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &line : file.readAll().split('\n')) {
        // Pss:               12345 kB
        if (line.startsWith("Pss:"))
            return line.sliced(4).chopped(2).trimmed().toLongLong() * 1024;
    }
    return std::nullopt;
}

void releaseFreedMemory()
{
    app::returnFreedMemory();
}

} // namespace accords::benchmark
