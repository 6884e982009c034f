// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/largepages.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/mman.h>

#include <cstdint>
#endif

namespace accords::domain {

void preferLargePages([[maybe_unused]] const void *begin, [[maybe_unused]] std::size_t bytes)
{
#ifdef Q_OS_LINUX
    constexpr std::uintptr_t page = 2 * 1024 * 1024;
    // Only whole large pages, so that no other memory's pages are asked for.
    const std::uintptr_t start = (reinterpret_cast<std::uintptr_t>(begin) + page - 1) / page * page;
    const std::uintptr_t end = (reinterpret_cast<std::uintptr_t>(begin) + bytes) / page * page;
    if (start < end)
        ::madvise(reinterpret_cast<void *>(start), end - start, MADV_HUGEPAGE);
#endif
}

} // namespace accords::domain
