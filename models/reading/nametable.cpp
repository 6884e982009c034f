// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/nametable.h"

#include "domain/prefetch.h"
#include "domain/texthash.h"

#include <algorithm>
#include <array>
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
        rehash(share, smallestTable);
}

void NameTable::reserve(std::size_t texts)
{
    // Hashes don't deal out texts quite evenly.
    const std::size_t each = texts / m_shares.size() + texts / 64;
    for (Share &share : m_shares) {
        share.texts.reserve(each);
        makeRoom(share, each - std::min(each, share.texts.size()));
    }
}

/// For \a more texts: two thirds full at most, so that a search for a free slot is short.
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
    share.table = {};
    share.table.resize(size, 0);
    share.slotBits = std::countr_zero(size);
    for (quint32 place = 0; place < share.texts.size(); ++place) {
        const quint32 hash = share.texts[place].hash;
        quint32 *slot = &slotOf(share, hash);
        while (*slot != 0)
            slot = slot == &share.table.back() ? &share.table.front() : slot + 1;
        *slot = tagOf(share, hash) | (place + 1);
    }
}

/// The place of \a text in its share, where it is put if it is new. There must be room.
quint32 NameTable::place(Share &share, QByteArrayView text, quint32 hash) const
{
    const quint32 tag = tagOf(share, hash);
    const quint32 mask = share.placeMask();
    quint32 *slot = &slotOf(share, hash);
    while (*slot != 0 && !(mayBe(share, *slot, tag) && share.texts[(*slot & mask) - 1].view() == text))
        slot = slot == &share.table.back() ? &share.table.front() : slot + 1;
    if (*slot == 0) {
        share.texts.push_back({text.data(), static_cast<quint32>(text.size()), hash});
        *slot = tag | static_cast<quint32>(share.texts.size());
    }
    return (*slot & mask) - 1;
}

/// Each loop needs what the one before asked for: slots, then where their texts are, then the texts.
void NameTable::expect(Share &share, std::span<const CutRow> rows, std::span<const quint32> dealt) const
{
    const quint32 mask = share.placeMask();
    std::array<std::pair<const Text *, const char *>, groupRows> found{};
    std::size_t count = 0;
    for (const quint32 row : dealt)
        domain::prefetch(&slotOf(share, rows[row].nameKey));
    for (const quint32 row : dealt) {
        const quint32 slot = slotOf(share, rows[row].nameKey);
        if (!mayBe(share, slot, tagOf(share, rows[row].nameKey)))
            continue;
        found[count++] = {&share.texts[(slot & mask) - 1], rows[row].name};
        domain::prefetch(&share.texts[(slot & mask) - 1]);
    }
    for (const auto &[text, name] : std::span(found).first(count)) {
        for (const char *begin : {text->begin, name}) {
            domain::prefetch(begin);
            domain::prefetch(begin + text->length - 1);
        }
    }
}

void NameTable::enter(std::span<CutRow> rows, std::span<const quint32> dealt)
{
    if (dealt.empty())
        return;
    const std::size_t number = shareOf(rows[dealt.front()].nameKey);
    Share &share = m_shares[number];
    for (std::size_t begin = 0; begin < dealt.size(); begin += groupRows) {
        const auto group = dealt.subspan(begin, std::min(groupRows, dealt.size() - begin));
        makeRoom(share, group.size());
        expect(share, rows, group);
        for (const quint32 row : group)
            rows[row].nameKey = entryOf(number, place(share, rows[row].nameView(), rows[row].nameKey));
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
