// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/textpool.h"

#include "domain/texthash.h"

#include <utility>

namespace accords::domain {

namespace {

constexpr std::size_t smallestTable = 64;

} // namespace

TextPool TextPool::ofTexts(QByteArray arena, const std::vector<qsizetype> &ends)
{
    TextPool pool;
    pool.m_own = std::move(arena);
    pool.m_bytes = pool.m_own.size();
    pool.m_places.reserve(ends.size());
    qsizetype start = 0;
    for (const qsizetype end : ends) {
        pool.m_places.push_back({static_cast<quint32>(start), static_cast<quint32>(end - start) | ownBit});
        start = end;
    }
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
    while (size < 3 * m_places.size())
        size *= 2;
    LargeVector<Slot> old = std::exchange(m_slots, LargeVector<Slot>(size));
    // After squeeze() and append() the hashes are gone too.
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

TextPool::Place TextPool::stored(QByteArrayView utf8)
{
    const auto start = static_cast<quint32>(m_own.size());
    m_own.append(utf8);
    return {start, static_cast<quint32>(utf8.size()) | ownBit};
}

TextPool::Id TextPool::intern(QByteArrayView utf8)
{
    // At most two thirds full, so that a search for a free place is short.
    if (3 * (m_places.size() + 1) > 2 * m_slots.size())
        grow();
    const quint32 hash = hashOf(utf8);
    Slot &slot = m_slots[slotOf(utf8, hash)];
    if (slot.next == 0)
        slot = {hash, add(utf8) + 1};
    return slot.next - 1;
}

QByteArray TextPool::joined() const
{
    QByteArray texts;
    texts.reserve(m_bytes);
    for (Id id = 0; id < size(); ++id)
        texts.append(view(id));
    return texts;
}

void TextPool::squeeze()
{
    m_own.squeeze();
    if (m_places.capacity() * sizeof(Place) < largePage)
        m_places.shrink_to_fit();
    giveBackSpare(m_places);
    m_slots = {};
}

} // namespace accords::domain
