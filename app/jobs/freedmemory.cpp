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

} // namespace accords::app
