// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/prefetch.h"
#include "domain/texthash.h"
#include "reading/repairs.h"

#include <QByteArrayView>

#include <cstring>
#include <vector>

namespace accords::reading {

/// How the rows of a list are written, as far as finding an institution's cell in them goes.
struct RowLayout
{
    char delimiter = '\t';
    qsizetype institution = 0; ///< its column, from 0
    qsizetype cellBytes = 0;   ///< no cell may be larger
};

/// A row of the list cut in two: the institution's cell, and the rest. Names are many, rests are few.
struct CutRow
{
    const char *name = nullptr;  ///< the institution's cell
    quint32 nameLength : 31 = 0; ///< bytes; 0: nothing is written there
    quint32 isPlain : 1 = 0;     ///< reading::isPlain() of the cell; else it is replaced by a repaired one
    quint32 nameHash = 0;        ///< domain::hashOf() the cell
    quint32 offset = 0;          ///< of the row in the text
    quint32 length = 0;          ///< bytes, without the line's end
    quint32 line = 0;            ///< from the first of its block
    quint32 rest = 0;            ///< its number; in a scanned block, behind the known ones, index of the block's own

    /// The row of \a cell, of which all else is yet unknown.
    static CutRow of(QByteArrayView cell)
    {
        CutRow row{.isPlain = reading::isPlain(cell)};
        row.takeName(cell);
        return row;
    }

    /// Makes \a cell, which must stay where it is, the institution's.
    void takeName(QByteArrayView cell)
    {
        name = cell.data();
        nameLength = static_cast<quint32>(cell.size()) & 0x7FFF'FFFF;
        nameHash = domain::hashOf(cell);
    }

    QByteArrayView nameView() const { return {name, static_cast<qsizetype>(nameLength)}; }
};

/// A row without its institution's cell, as it stands in the text.
struct RestText
{
    QByteArrayView before = {};
    QByteArrayView after = {};
    quint32 hash = 0;

    RestText() = default;
    RestText(QByteArrayView textBefore, QByteArrayView textAfter)
        : before(textBefore), after(textAfter), hash(domain::hashOf(textAfter))
    {
        if (!before.isEmpty())
            hash = 31 * hash + domain::hashOf(before);
    }

    static bool isSame(QByteArrayView left, QByteArrayView right)
    {
        return left.size() == right.size() &&
               (left.isEmpty() || std::memcmp(left.data(), right.data(), static_cast<std::size_t>(left.size())) == 0);
    }
};

/// Numbers for distinct rests, in order of arrival. Refers to their text, which must outlive it.
class RestTable final
{
public:
    static constexpr quint32 none = 0xFFFF'FFFF;
    static constexpr quint32 odd = none - 1;

    /// The number of \a rest: size() before the call when it is new. Amortised O(length).
    quint32 intern(const RestText &rest);

    /// The number of \a rest; `none` for an unknown one, `odd` for one that was marked. O(length). Several threads at
    /// once, while nobody changes the table.
    quint32 find(const RestText &rest) const
    {
        if (m_slots.empty())
            return none;
        const Slot &slot = m_slots[slotOf(rest)];
        return slot.next == 0 ? none : slot.isOdd ? odd : slot.next - 1;
    }

    // These ask without waiting for what find() needs, and the second needs what the first asked for.

    void expect(const RestText &rest) const
    {
        if (!m_slots.empty())
            domain::prefetch(&m_slots[firstSlotOf(rest)]);
    }
    void expectText(const RestText &rest) const
    {
        if (!m_slots.empty())
            domain::prefetch(m_slots[firstSlotOf(rest)].after.data());
    }

    /// Marks the rest of \a number: rows that have it need more thought.
    void markOdd(quint32 number) { m_slots[slotOf(m_rests[number])].isOdd = 1; }

    quint32 size() const { return static_cast<quint32>(m_rests.size()); }
    void clear();

private:
    /// With all that most searches ask for: they end at the hash, or wait for the text alone.
    struct Slot
    {
        quint32 hash = 0;
        quint32 next : 30 = 0; ///< number of a rest + 1; 0: free
        quint32 isOdd : 1 = 0;
        quint32 hasBefore : 1 = 0;
        QByteArrayView after = {};
    };

    /// Whether the rest of a slot that is not free is \a rest.
    bool isIn(const Slot &slot, const RestText &rest) const
    {
        return slot.hash == rest.hash && RestText::isSame(slot.after, rest.after) &&
               slot.hasBefore == (rest.before.isEmpty() ? 0U : 1U) &&
               (slot.hasBefore == 0 || RestText::isSame(m_rests[slot.next - 1].before, rest.before));
    }

    std::size_t firstSlotOf(const RestText &rest) const { return rest.hash & (m_slots.size() - 1); }

    /// Where \a rest is, or would be.
    std::size_t slotOf(const RestText &rest) const
    {
        std::size_t slot = firstSlotOf(rest);
        while (m_slots[slot].next != 0 && !isIn(m_slots[slot], rest))
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }

    void grow();

    std::vector<RestText> m_rests;
    std::vector<Slot> m_slots; ///< open addressing; size is a power of two
};

/// A line that can't be cut without more thought: it has quotes, no institution, an odd rest, or is very long.
struct OddLine
{
    quint32 offset = 0;
    quint32 end = 0;    ///< where the next line starts
    quint32 line = 0;   ///< from the first of the block
    quint32 before = 0; ///< how many rows of the block are before it
};

/// Some whole lines of the text, and the rows in them.
struct ScannedBlock
{
    quint32 begin = 0; ///< offset in the text
    quint32 end = 0;
    quint32 lines = 0;
    std::vector<CutRow> rows = {};
    quint32 knownRests = 0;              ///< how many had numbers when it was scanned
    std::vector<quint32> firstRows = {}; ///< of each of its own rests: the first row that has it, in ascending order
    std::vector<OddLine> oddLines = {};
};

/// Fills \a block, whose begin and end are given: whole lines of \a text. What it says of a line holds if a row starts
/// there, which only the quotes of lines before can prevent. O(bytes). Any thread.
void scanRows(QByteArrayView text, const RowLayout &layout, const RestTable &known, ScannedBlock &block);

} // namespace accords::reading
