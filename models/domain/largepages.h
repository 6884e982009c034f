// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <vector>

namespace accords::domain {

/// Asks the system to back the memory from \a begin on with large pages when it is first written to: many megabytes
/// then come several times as fast. No more than a wish: nothing changes where the system knows no such pages, or for
/// less than a few of them. Any thread.
void preferLargePages(const void *begin, std::size_t bytes);

/// Makes room for \a count items in all, in large pages.
template <typename Item>
void reserveLarge(std::vector<Item> &items, std::size_t count)
{
    items.reserve(count);
    preferLargePages(items.data(), items.capacity() * sizeof(Item));
}

} // namespace accords::domain
