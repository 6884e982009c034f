// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <new>
#include <type_traits>
#include <vector>

namespace accords::domain {

/// The size of a large page of memory, where the system has such pages.
inline constexpr std::size_t largePage = 2 * 1024 * 1024;

/// Asks the system to back the memory from \a begin on with large pages when it is first written to: many megabytes
/// then come several times as fast. No more than a wish: nothing changes where the system knows no such pages, or for
/// less than a few of them. Any thread.
void preferLargePages(const void *begin, std::size_t bytes);

/// Gives the memory from \a begin on back to the system, whole pages of it, whatever is there: what is written there
/// later gets new memory. No more than a wish, as above. Any thread.
void giveBack(const void *begin, std::size_t bytes);

/// Gives a container memory in large pages where it wants that much, and else what std::allocator gives.
template <typename Item>
class LargePages
{
public:
    using value_type = Item;
    using is_always_equal = std::true_type;

    LargePages() = default;
    template <typename Other>
    LargePages(const LargePages<Other> & /*other*/)
    {}

    Item *allocate(std::size_t count)
    {
        if (!isLarge(count))
            return std::allocator<Item>().allocate(count);
        // To the end of the last large page, unless that would be mostly empty.
        const std::size_t bytes = (count * sizeof(Item) + largePage / 2) / largePage * largePage;
        const std::size_t room = std::max(bytes, count * sizeof(Item));
        void *memory = ::operator new (room, std::align_val_t{largePage});
        preferLargePages(memory, room);
        return static_cast<Item *>(memory);
    }

    void deallocate(Item *items, std::size_t count)
    {
        if (isLarge(count))
            ::operator delete (items, std::align_val_t{largePage});
        else
            std::allocator<Item>().deallocate(items, count);
    }

    bool operator==(const LargePages & /*other*/) const { return true; }

private:
    static bool isLarge(std::size_t count) { return count >= largePage / sizeof(Item); }
};

/// A vector that may well have a million items.
template <typename Item>
using LargeVector = std::vector<Item, LargePages<Item>>;

/// Gives back what memory \a items has behind its last, without moving anything. O(1).
template <typename Item>
void giveBackSpare(LargeVector<Item> &items)
{
    if (items.capacity() * sizeof(Item) >= largePage)
        giveBack(items.data() + items.size(), (items.capacity() - items.size()) * sizeof(Item));
}

} // namespace accords::domain
