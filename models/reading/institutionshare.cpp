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

inline InstitutionShare::Known InstitutionShare::newlyKnown(QByteArrayView name)
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

/// The place of the first institution of that name, new if there is none. There must be room.
inline quint32 InstitutionShare::firstPlace(QByteArrayView name, quint32 hash)
{
    const quint32 key = hash >> m_bits;
    const quint32 mask = placeMask();
    quint32 at = key & mask;
    for (quint32 slot = m_slots[at]; slot != 0; slot = m_slots[at = (at + 1) & mask]) {
        if (((slot ^ key) & ~mask) == 0 && isNamed(m_known[(slot & mask) - 1], name))
            return (slot & mask) - 1;
    }
    m_known.push_back(newlyKnown(name));
    m_slots[at] = (key & ~mask) | static_cast<quint32>(m_known.size());
    return static_cast<quint32>(m_known.size() - 1);
}

quint32 InstitutionShare::placeOfName(QByteArrayView name, quint32 hash)
{
    makeRoom(1);
    return firstPlace(name, hash);
}

/// The place of the institution in \a country that is called as the \a first, which is in another.
quint32 InstitutionShare::otherPlace(quint32 first, domain::CountryId country)
{
    const auto next = static_cast<quint32>(m_known.size());
    const quint32 place = m_otherPlaces.value(pairOf(first, country), next);
    if (place == next) {
        m_known.push_back({.country = country});
        m_otherPlaces.insert(pairOf(first, country), place);
        m_others.push_back({place, first});
    }
    return place;
}

/// Notes that an institution holds a programme. False when it does already.
inline bool InstitutionShare::takes(quint32 place, domain::ProgrammeId programme)
{
    constexpr domain::ProgrammeId bits = 32;
    if (programme >= bits)
        return takesLater(place, programme);
    quint32 &held = m_known[place].held;
    const bool isFirst = (held >> programme & 1) == 0;
    held |= quint32{1} << programme;
    return isFirst;
}

bool InstitutionShare::takesLater(quint32 place, domain::ProgrammeId programme)
{
    const qsizetype before = m_held.size();
    m_held.insert(pairOf(place, programme));
    return m_held.size() > before;
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
        count += ((rows[row].nameHash & shareMask) == m_number) & (rows[row].nameLength > 0) ? 1 : 0;
    }
    mine.resize(count);
    return mine;
}

// These three ask for memory without waiting, and each needs what the one before asked for.

void InstitutionShare::askForSlots(std::span<const CutRow> rows, std::span<const quint32> mine) const
{
    for (const quint32 row : mine)
        domain::prefetch(&m_slots[(rows[row].nameHash >> m_bits) & placeMask()]);
}

// Without branches, which would be guessed wrong as often as names come again: what is not needed is asked for where it
// costs nothing.

void InstitutionShare::askForKnown(std::span<const CutRow> rows, std::span<const quint32> mine) const
{
    for (const quint32 row : mine) {
        const quint32 slot = slotOf(rows[row]);
        const bool mayBe = mayBeIn(slot, rows[row].nameHash);
        domain::prefetch(m_known.data() + (mayBe ? (slot & placeMask()) - 1 : 0));
    }
}

void InstitutionShare::askForNames(std::span<const CutRow> rows, std::span<const quint32> mine) const
{
    for (const quint32 row : mine) {
        const quint32 slot = slotOf(rows[row]);
        const bool mayBe = mayBeIn(slot, rows[row].nameHash);
        const char *known = textOf(m_known[mayBe ? (slot & placeMask()) - 1 : 0]);
        const char *name = mayBe ? rows[row].name : known;
        const quint32 last = mayBe ? rows[row].nameLength - 1 : 0;
        domain::prefetch(known);
        domain::prefetch(known + last);
        domain::prefetch(name);
        domain::prefetch(name + last);
    }
}

void InstitutionShare::enter(RowBlock &block, const RowSettling &settling)
{
    const std::span rows(block.rows);
    const std::vector<quint32> mine = dealtTo(rows);
    makeRoom(mine.size());
    std::vector<RowBlock::Entered> &entered = block.entered[m_number];
    entered.reserve(mine.size());
    const auto group = [&mine](std::size_t number) {
        const std::size_t begin = std::min(number * groupRows, mine.size());
        return std::span(mine).subspan(begin, std::min(groupRows, mine.size() - begin));
    };
    // What a step waits for was asked for while an earlier group was entered.
    constexpr std::size_t steps = 3;
    const std::size_t groups = mine.size() / groupRows + 1;
    for (std::size_t step = 0; step < groups + steps; ++step) {
        askForSlots(rows, group(step));
        if (step >= 1 && !m_known.empty())
            askForKnown(rows, group(step - 1));
        if (step >= 2 && !m_known.empty())
            askForNames(rows, group(step - 2));
        if (step < steps)
            continue;
        for (const quint32 index : group(step - steps)) {
            const BriefRest &rest = settling.briefRest(rows[index].rest);
            const RowBlock::Entered row = enter(rows[index], rest);
            entered.push_back(row);
            if (rest.hasMoreProgrammes)
                enterMore(row.place, settling.rest(rows[index].rest), block.repeated[m_number], index);
        }
    }
}

inline RowBlock::Entered InstitutionShare::enter(const CutRow &row, const BriefRest &rest)
{
    quint32 place = firstPlace(row.nameView(), row.nameHash);
    Known &first = m_known[place];
    if (first.country == unknown)
        first.country = rest.country;
    if (first.country != rest.country)
        place = otherPlace(place, rest.country);
    return {.place = place & 0x7FFF'FFFF, .isRepeated = takes(place, rest.programme) ? 0U : 1U};
}

/// Notes the programmes of a \a row behind its first, and which of these agreements were there before.
void InstitutionShare::enterMore(quint32 place, const Rest &rest, std::vector<RowBlock::Repeated> &repeated,
                                 quint32 row)
{
    for (quint32 programme = 1; programme < rest.programmes.size(); ++programme) {
        if (!takes(place, rest.programmes[programme]))
            repeated.emplace_back(row, programme);
    }
}

} // namespace accords::reading
