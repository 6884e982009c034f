// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#ifdef _MSC_VER
#include <intrin.h>
#endif

namespace accords::domain {

/// Asks for the memory at \a place without waiting for it: asked for several at once, far places take hardly longer
/// than one. Any address will do.
inline void prefetch([[maybe_unused]] const void *place)
{
#if defined(__GNUC__)
    __builtin_prefetch(place);
#elif defined(_MSC_VER) && (defined(_M_X64) || defined(_M_IX86))
    _mm_prefetch(static_cast<const char *>(place), _MM_HINT_T0);
#endif
}

} // namespace accords::domain
