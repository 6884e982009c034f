// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/jobs/freedmemory.h"

// Any of its headers tells which C library it is.
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace accords::app {

void returnFreedMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

void keepLargeBlocksApart()
{
#ifdef __GLIBC__
    // What a keystroke needs stays below, and comes from memory that is at hand.
    constexpr int large = 8 * 1024 * 1024;
    ::mallopt(M_MMAP_THRESHOLD, large);
#endif
}

} // namespace accords::app
