// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/nametable.h"

#include "domain/largepages.h"
#include "domain/prefetch.h"
#include "domain/texthash.h"
#include "reading/repairs.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace accords::reading {

namespace {

constexpr std::size_t mostShares = 8;
constexpr std::size_t smallestTable = 1024;

/// Rows whose texts are asked for at once: enough to hide the wait, few enough to be still there when it is over.
constexpr std::size_t groupRows = 32;

} // namespace

NameTable::NameTable(std::size_t threads)
    : m_shares(std::bit_floor(std::clamp(threads, std::size_t{1}, mostShares))),
      m_bits(std::countr_zero(m_shares.size()))
{
    for (Share &share : m_shares)
        share.table.resize(smallestTable);
}

void NameTable::reserve(std::size_t texts)
{
    // Hashes don't deal out texts quite evenly.
    const std::size_t each = texts / m_shares.size() + texts / 64;
    for (Share &share : m_shares) {
        domain::reserveLarge(share.texts, each);
        makeRoom(share, each - std::min(each, share.texts.size()));
    }
}

/// For \a more texts: two thirds full at most, so that a search for a free place is short.
void NameTable::makeRoom(Share &share, std::size_t more) const
{
    std::size_t size = share.table.size();
    while (3 * (share.texts.size() + more) > 2 * size)
        size *= 2;
    if (size != share.table.size())
        rehash(share, size);
}

void NameTable::rehash(Share &share, std::size_t size) const
{
    std::vector<Slot> table;
    domain::reserveLarge(table, size);
    table.resize(size);
    const std::vector<Slot> old = std::exchange(share.table, std::move(table));
    for (const Slot &slot : old) {
        if (slot.next == 0)
            continue;
        Slot *to = &slotOf(share, slot.hash);
        while (to->next != 0)
            to = to == &share.table.back() ? &share.table.front() : to + 1;
        *to = slot;
    }
}

/// The place of \a text in its share, where it is put if it is new. There must be room.
quint32 NameTable::place(Share &share, QByteArrayView text, quint32 hash) const
{
    Slot *slot = &slotOf(share, hash);
    while (slot->next != 0 && !(slot->hash == hash && share.texts[slot->next - 1].view() == text))
        slot = slot == &share.table.back() ? &share.table.front() : slot + 1;
    if (slot->next == 0) {
        share.texts.push_back(
            {.begin = text.data(), .length = static_cast<quint32>(text.size()), .isPlain = reading::isPlain(text)});
        *slot = {hash, static_cast<quint32>(share.texts.size())};
    }
    return slot->next - 1;
}

/// Each loop needs what the one before asked for: slots, then what is known of their texts, then the texts.
void NameTable::expect(Share &share, std::span<const CutRow> rows, std::span<const quint32> chosen) const
{
    const auto known = [&](quint32 row) -> const Text * {
        const Slot &slot = slotOf(share, rows[row].nameHash);
        return slot.next != 0 && slot.hash == rows[row].nameHash ? &share.texts[slot.next - 1] : nullptr;
    };
    for (const quint32 row : chosen) {
        domain::prefetch(&slotOf(share, rows[row].nameHash));
        domain::prefetch(rows[row].name);
        domain::prefetch(rows[row].name + rows[row].nameLength - 1);
    }
    for (const quint32 row : chosen)
        domain::prefetch(known(row));
    for (const quint32 row : chosen) {
        if (const Text *text = known(row)) {
            domain::prefetch(text->begin);
            domain::prefetch(text->begin + text->length - 1);
        }
    }
}

void NameTable::enter(std::span<CutRow> rows, std::span<const quint32> chosen)
{
    if (chosen.empty())
        return;
    const std::size_t number = shareOf(rows[chosen.front()].nameHash);
    Share &share = m_shares[number];
    for (std::size_t begin = 0; begin < chosen.size(); begin += groupRows) {
        const auto group = chosen.subspan(begin, std::min(groupRows, chosen.size() - begin));
        makeRoom(share, group.size());
        expect(share, rows, group);
        for (const quint32 row : group)
            rows[row].entry = entryOf(number, place(share, rows[row].nameView(), rows[row].nameHash));
    }
}

NameTable::Entry NameTable::enter(QByteArrayView text)
{
    const quint32 hash = domain::hashOf(text);
    Share &share = m_shares[shareOf(hash)];
    makeRoom(share, 1);
    const std::size_t before = share.texts.size();
    const quint32 at = place(share, text, hash);
    if (at == before)
        share.texts.back().begin = m_copies.emplace_back(text.toByteArray()).constData();
    return entryOf(shareOf(hash), at);
}

} // namespace accords::reading
