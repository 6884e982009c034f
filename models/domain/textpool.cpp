// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/textpool.h"

#include <string_view>

namespace accords::domain {

namespace {

constexpr std::size_t smallestTable = 64;

std::size_t hashOf(QByteArrayView utf8)
{
    return std::hash<std::string_view>{}({utf8.data(), static_cast<std::size_t>(utf8.size())});
}

} // namespace

QByteArrayView TextPool::view(Id id) const
{
    const qsizetype start = id == 0 ? 0 : m_ends[id - 1];
    return QByteArrayView(m_arena).sliced(start, m_ends[id] - start);
}

std::size_t TextPool::slotOf(QByteArrayView utf8, std::size_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot] != 0 && view(m_slots[slot] - 1) != utf8)
        slot = (slot + 1) & mask;
    return slot;
}

void TextPool::grow()
{
    std::size_t size = smallestTable;
    while (size < 4 * (m_ends.size() + 1))
        size *= 2;
    m_slots.assign(size, 0);
    for (Id id = 0; id < this->size(); ++id)
        m_slots[slotOf(view(id), hashOf(view(id)))] = id + 1;
}

TextPool::Id TextPool::intern(QByteArrayView utf8)
{
    // At most half full, so that a search for a free place is short.
    if (2 * (m_ends.size() + 1) > m_slots.size())
        grow();
    const std::size_t slot = slotOf(utf8, hashOf(utf8));
    if (m_slots[slot] != 0)
        return m_slots[slot] - 1;
    m_arena.append(utf8);
    m_ends.push_back(m_arena.size());
    m_slots[slot] = size();
    return size() - 1;
}

void TextPool::squeeze()
{
    m_arena.squeeze();
    m_ends.shrink_to_fit();
    m_slots = {};
}

} // namespace accords::domain
