// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

namespace accords::domain {

/// Asks for the memory at \a place without waiting for it: asked for several at once, far places take hardly longer
/// than one. Any address will do.
inline void prefetch([[maybe_unused]] const void *place)
{
#ifdef __GNUC__
    __builtin_prefetch(place);
#endif
}

} // namespace accords::domain
