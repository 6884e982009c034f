// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/institutionshare.h"

#include "domain/prefetch.h"
#include "domain/texthash.h"

#include <algorithm>

namespace accords::reading {

namespace {

constexpr std::size_t smallestTable = 1024;

/// Rows that are asked for at once: what was asked for has come when as many others have been entered, and is still
/// there.
constexpr std::size_t groupRows = 16;

quint64 pairOf(quint32 high, quint32 low)
{
    return quint64(high) << 32 | low;
}

} // namespace

InstitutionShare::InstitutionShare(QByteArray text, std::size_t number, int bits)
    : m_text(std::move(text)), m_number(static_cast<quint32>(number)), m_bits(bits), m_slots(smallestTable, 0)
{}

void InstitutionShare::makeRoom(std::size_t more)
{
    const std::size_t wanted = m_known.size() + more;
    if (wanted > m_known.capacity())
        m_known.reserve(std::max(wanted, 2 * m_known.capacity()));
    // Two thirds full at most, so that a search for a free slot is short.
    std::size_t size = m_slots.size();
    while (3 * wanted > 2 * size)
        size *= 2;
    if (size != m_slots.size())
        rehash(size);
}

void InstitutionShare::rehash(std::size_t size)
{
    m_slots = {};
    m_slots.resize(size, 0);
    for (quint32 place = 0; place < m_known.size(); ++place) {
        const Known &known = m_known[place];
        if (known.length == 0)
            continue;
        const quint32 key = domain::hashOf({textOf(known), static_cast<qsizetype>(known.length)}) >> m_bits;
        quint32 at = key & placeMask();
        while (m_slots[at] != 0)
            at = (at + 1) & placeMask();
        m_slots[at] = (key & ~placeMask()) | (place + 1);
    }
}

InstitutionShare::Known InstitutionShare::newlyKnown(QByteArrayView name)
{
    Known known{.length = static_cast<quint32>(name.size()) & 0x7FFF'FFFF};
    const quintptr start = reinterpret_cast<quintptr>(name.data()) - reinterpret_cast<quintptr>(m_text.constData());
    if (start < static_cast<quintptr>(m_text.size())) {
        known.start = static_cast<quint32>(start);
    } else {
        known.start = static_cast<quint32>(m_copies.size());
        known.isCopy = 1;
        m_copies.append(name);
    }
    return known;
}

/// There must be room.
quint32 InstitutionShare::placeOfName(QByteArrayView name, quint32 hash)
{
    const quint32 key = hash >> m_bits;
    quint32 at = key & placeMask();
    while (m_slots[at] != 0 && !(mayBeIn(m_slots[at], hash) && isNamed(knownIn(m_slots[at]), name)))
        at = (at + 1) & placeMask();
    if (m_slots[at] == 0) {
        m_known.push_back(newlyKnown(name));
        m_slots[at] = (key & ~placeMask()) | static_cast<quint32>(m_known.size());
    }
    return (m_slots[at] & placeMask()) - 1;
}

/// The place of the institution in \a country that is called as the \a first.
inline quint32 InstitutionShare::placeIn(quint32 first, domain::CountryId country)
{
    Known &known = m_known[first];
    if (known.country == unknown)
        known.country = country;
    return known.country == country ? first : otherPlaceIn(first, country);
}

quint32 InstitutionShare::otherPlaceIn(quint32 first, domain::CountryId country)
{
    const auto next = static_cast<quint32>(m_known.size());
    const quint32 place = m_others.value(pairOf(first, country), next);
    if (place == next) {
        m_known.push_back({.country = country});
        m_others.insert(pairOf(first, country), place);
        m_firsts.insert(place, first);
    }
    return place;
}

/// Notes that an institution holds a programme. False when it does already.
inline bool InstitutionShare::takes(quint32 place, domain::ProgrammeId programme)
{
    constexpr domain::ProgrammeId bits = 32;
    if (programme >= bits) {
        const qsizetype before = m_held.size();
        m_held.insert(pairOf(place, programme));
        return m_held.size() > before;
    }
    quint32 &held = m_known[place].held;
    const quint32 bit = quint32{1} << programme;
    const bool isFirst = (held & bit) == 0;
    held |= bit;
    return isFirst;
}

/// Those of \a rows whose names are of this share, by index.
std::vector<quint32> InstitutionShare::dealtTo(std::span<const CutRow> rows) const
{
    const quint32 shareMask = (quint32{1} << m_bits) - 1;
    std::vector<quint32> mine(rows.size());
    std::size_t count = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        // Without a branch: no processor predicts hashes.
        mine[count] = static_cast<quint32>(row);
        count += ((rows[row].nameKey & shareMask) == m_number) & (rows[row].nameLength > 0) ? 1 : 0;
    }
    mine.resize(count);
    return mine;
}

// These three ask for memory without waiting, and each needs what the one before asked for.

void InstitutionShare::askForSlots(std::span<const CutRow> rows, std::span<const quint32> mine) const
{
    for (const quint32 row : mine)
        domain::prefetch(&m_slots[(rows[row].nameKey >> m_bits) & placeMask()]);
}

void InstitutionShare::askForKnown(std::span<const CutRow> rows, std::span<const quint32> mine) const
{
    for (const quint32 row : mine) {
        const quint32 slot = slotOf(rows[row]);
        if (mayBeIn(slot, rows[row].nameKey))
            domain::prefetch(&knownIn(slot));
    }
}

void InstitutionShare::askForNames(std::span<const CutRow> rows, std::span<const quint32> mine) const
{
    for (const quint32 row : mine) {
        const quint32 slot = slotOf(rows[row]);
        if (!mayBeIn(slot, rows[row].nameKey))
            continue;
        for (const char *name : {textOf(knownIn(slot)), rows[row].name}) {
            domain::prefetch(name);
            domain::prefetch(name + rows[row].nameLength - 1);
        }
    }
}

void InstitutionShare::enter(RowBlock &block, const RowSettling &settling)
{
    const std::span rows(block.rows);
    const std::vector<quint32> mine = dealtTo(rows);
    makeRoom(mine.size());
    const auto group = [&mine](std::size_t number) {
        const std::size_t begin = std::min(number * groupRows, mine.size());
        return std::span(mine).subspan(begin, std::min(groupRows, mine.size() - begin));
    };
    // What a step waits for was asked for while an earlier group was entered.
    constexpr std::size_t steps = 3;
    const std::size_t groups = mine.size() / groupRows + 1;
    for (std::size_t step = 0; step < groups + steps; ++step) {
        askForSlots(rows, group(step));
        if (step >= 1)
            askForKnown(rows, group(step - 1));
        if (step >= 2)
            askForNames(rows, group(step - 2));
        if (step < steps)
            continue;
        for (const quint32 index : group(step - steps)) {
            const BriefRest &rest = settling.briefRest(rows[index].rest);
            enter(rows[index], rest);
            if (rest.hasMoreProgrammes)
                enterMore(rows[index], settling.rest(rows[index].rest), block.repeated[m_number], index);
        }
    }
}

inline void InstitutionShare::enter(CutRow &row, const BriefRest &rest)
{
    const quint32 place = placeIn(placeOfName(row.nameView(), row.nameKey), rest.country);
    row.nameKey = place << m_bits | m_number;
    row.isRepeated = takes(place, rest.programme) ? 0 : 1;
}

/// Notes the programmes of a row behind its first, and which of these agreements were there before.
void InstitutionShare::enterMore(const CutRow &row, const Rest &rest, std::vector<RowBlock::Repeated> &repeated,
                                 quint32 index)
{
    for (quint32 programme = 1; programme < rest.programmes.size(); ++programme) {
        if (!takes(row.nameKey >> m_bits, rest.programmes[programme]))
            repeated.push_back({index, programme});
    }
}

} // namespace accords::reading
