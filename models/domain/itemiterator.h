// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <iterator>

namespace accords::domain {

/// Goes over a list that makes its items when they are asked for: whatever has `operator[]` with a place.
template <typename List, typename Item>
class ItemIterator final
{
public:
    using iterator_concept = std::random_access_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = Item;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = Item;

    ItemIterator() = default;
    ItemIterator(const List *list, std::size_t place) : m_list(list), m_place(place) {}

    Item operator*() const { return (*m_list)[m_place]; }
    Item operator[](difference_type offset) const { return *(*this + offset); }

    ItemIterator &operator+=(difference_type offset)
    {
        m_place += static_cast<std::size_t>(offset);
        return *this;
    }
    ItemIterator &operator-=(difference_type offset) { return *this += -offset; }
    ItemIterator &operator++() { return *this += 1; }
    ItemIterator &operator--() { return *this -= 1; }
    ItemIterator operator++(int)
    {
        const ItemIterator before = *this;
        ++*this;
        return before;
    }
    ItemIterator operator--(int)
    {
        const ItemIterator before = *this;
        --*this;
        return before;
    }

    friend ItemIterator operator+(ItemIterator iterator, difference_type offset) { return iterator += offset; }
    friend ItemIterator operator+(difference_type offset, ItemIterator iterator) { return iterator += offset; }
    friend ItemIterator operator-(ItemIterator iterator, difference_type offset) { return iterator -= offset; }
    friend difference_type operator-(const ItemIterator &left, const ItemIterator &right)
    {
        return static_cast<difference_type>(left.m_place) - static_cast<difference_type>(right.m_place);
    }

    bool operator==(const ItemIterator &) const = default;
    auto operator<=>(const ItemIterator &other) const { return m_place <=> other.m_place; }

private:
    const List *m_list = nullptr;
    std::size_t m_place = 0;
};

/// What every such list offers by its `operator[]` and size(). For a \a List that derives from it.
template <typename List, typename Item>
class ItemList
{
public:
    using value_type = Item;
    using Iterator = ItemIterator<List, Item>;

    bool empty() const { return self().size() == 0; }
    Item front() const { return self()[0]; }
    Item back() const { return self()[self().size() - 1]; }
    Iterator begin() const { return {&self(), 0}; }
    Iterator end() const { return {&self(), self().size()}; }

private:
    friend List;
    ItemList() = default;

    const List &self() const { return static_cast<const List &>(*this); }
};

} // namespace accords::domain
