// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/textpool.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace accords::domain {

namespace {

constexpr std::size_t smallestTable = 64;

/// Asks for \a place without waiting for it.
inline void fetch([[maybe_unused]] const void *place)
{
#ifdef __GNUC__
    __builtin_prefetch(place);
#endif
}

quint32 hashOf(QByteArrayView utf8)
{
    const std::size_t hash = std::hash<std::string_view>{}({utf8.data(), static_cast<std::size_t>(utf8.size())});
    return static_cast<quint32>(hash ^ (static_cast<quint64>(hash) >> 32));
}

} // namespace

TextPool TextPool::ofTexts(QByteArray arena, std::vector<qsizetype> ends)
{
    TextPool pool;
    pool.m_arena = std::move(arena);
    pool.m_ends = std::move(ends);
    return pool;
}

/// Where \a utf8 is, or would be.
std::size_t TextPool::slotOf(QByteArrayView utf8, quint32 hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t place = hash & mask;
    while (m_slots[place].next != 0 && !(m_slots[place].hash == hash && view(m_slots[place].next - 1) == utf8))
        place = (place + 1) & mask;
    return place;
}

void TextPool::grow()
{
    std::size_t size = smallestTable;
    while (size < 3 * m_ends.size())
        size *= 2;
    std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(size));
    // After squeeze() the hashes are gone too.
    for (Id id = old.empty() ? 0 : this->size(); id < this->size(); ++id)
        old.push_back({hashOf(view(id)), id + 1});
    for (const Slot &slot : old) {
        std::size_t place = slot.hash & (size - 1);
        while (slot.next != 0 && m_slots[place].next != 0)
            place = (place + 1) & (size - 1);
        if (slot.next != 0)
            m_slots[place] = slot;
    }
}

TextPool::Id TextPool::intern(QByteArrayView utf8)
{
    // At most two thirds full, so that a search for a free place is short.
    if (3 * (m_ends.size() + 1) > 2 * m_slots.size())
        grow();
    const quint32 hash = hashOf(utf8);
    Slot &slot = m_slots[slotOf(utf8, hash)];
    if (slot.next == 0) {
        m_arena.append(utf8);
        m_ends.push_back(m_arena.size());
        slot = {hash, size()};
    }
    return slot.next - 1;
}

/// Each loop needs what the one before asked for: the found, then where their texts end, then the texts.
void TextPool::expect(std::span<const QByteArrayView> texts) const
{
    constexpr std::size_t most = 64;
    std::array<const Slot *, most> found{};
    std::array<quint32, most> hashes{};
    const std::size_t count = m_slots.empty() ? 0 : std::min(texts.size(), most);
    for (std::size_t at = 0; at < count; ++at) {
        hashes[at] = hashOf(texts[at]);
        found[at] = &m_slots[hashes[at] & (m_slots.size() - 1)];
        fetch(found[at]);
    }
    for (std::size_t at = 0; at < count; ++at) {
        const bool known = found[at]->next != 0 && found[at]->hash == hashes[at];
        found[at] = known ? found[at] : nullptr;
        if (known)
            fetch(&m_ends[found[at]->next - 1]);
    }
    for (std::size_t at = 0; at < count; ++at) {
        if (found[at])
            fetch(view(found[at]->next - 1).data());
    }
}

void TextPool::squeeze()
{
    m_arena.squeeze();
    m_ends.shrink_to_fit();
    m_slots = {};
}

} // namespace accords::domain
