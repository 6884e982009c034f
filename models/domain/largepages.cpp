// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/largepages.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#endif

namespace accords::domain {

void preferLargePages([[maybe_unused]] const void *begin, [[maybe_unused]] std::size_t bytes)
{
#ifdef Q_OS_LINUX
    constexpr std::size_t page = largePage;
    // Only whole large pages, so that no other memory's pages are asked for.
    const std::size_t before = (page - reinterpret_cast<std::uintptr_t>(begin) % page) % page;
    if (before + page <= bytes)
        ::madvise(const_cast<char *>(static_cast<const char *>(begin)) + before, (bytes - before) / page * page,
                  MADV_HUGEPAGE);
#endif
}

void giveBack([[maybe_unused]] const void *begin, [[maybe_unused]] std::size_t bytes)
{
#ifdef Q_OS_LINUX
    static const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    const std::size_t before = (page - reinterpret_cast<std::uintptr_t>(begin) % page) % page;
    if (before + page <= bytes)
        ::madvise(const_cast<char *>(static_cast<const char *>(begin)) + before, (bytes - before) / page * page,
                  MADV_DONTNEED);
#endif
}

} // namespace accords::domain
