// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/rowscan.h"

#include "domain/texthash.h"
#include "reading/repairs.h"

#include <algorithm>
#include <cstring>

namespace accords::reading {

namespace {

const char *find(char wanted, const char *from, const char *to)
{
    const void *found = std::memchr(from, wanted, static_cast<std::size_t>(to - from));
    return found ? static_cast<const char *>(found) : to;
}

QByteArrayView between(const char *begin, const char *end)
{
    return {begin, end};
}

class RowScanner final
{
public:
    RowScanner(QByteArrayView text, const RowLayout &layout, const RestTable &known, ScannedBlock &block)
        : m_text(text.data()), m_block(block), m_layout(layout), m_known(known), m_begin(m_text + block.begin),
          m_end(m_text + block.end), m_hasQuotes(find('"', m_begin, m_end) != m_end),
          m_hasReturns(find('\r', m_begin, m_end) != m_end)
    {}

    void scan()
    {
        m_block.knownRests = m_known.size();
        m_block.rows.reserve(static_cast<std::size_t>(m_end - m_begin) / usualRowBytes);
        for (const char *at = m_begin; at != m_end; ++m_block.lines) {
            const char *feed = find('\n', at, m_end);
            const char *next = feed == m_end ? m_end : feed + 1;
            const char *end = m_hasReturns && feed != at && feed[-1] == '\r' ? feed - 1 : feed;
            if (end != at && (isOdd(at, end) || !cut(at, end)))
                m_block.oddLines.push_back(
                    {offset(at), offset(next), m_block.lines, static_cast<quint32>(m_block.rows.size())});
            at = next;
        }
        m_block.dealt = dealtOut(m_block.rows, m_layout.shares);
    }

private:
    static constexpr std::size_t usualRowBytes = 64;

    quint32 offset(const char *place) const { return static_cast<quint32>(place - m_text); }

    bool isOdd(const char *begin, const char *end) const
    {
        return (m_hasQuotes && find('"', begin, end) != end) || (m_hasReturns && find('\r', begin, end) != end) ||
               end - begin > m_layout.cellBytes;
    }

    /// Adds the row from \a begin to \a end unless it has no institution, or seems to have none, or has an odd rest.
    bool cut(const char *begin, const char *end)
    {
        const char *name = begin;
        for (qsizetype column = 0; column < m_layout.institution; ++column) {
            name = find(m_layout.delimiter, name, end);
            if (name == end)
                return false;
            ++name;
        }
        const char *nameEnd = find(m_layout.delimiter, name, end);
        if (name == nameEnd || static_cast<uchar>(*name) <= ' ')
            return false;
        const quint32 rest = restOf({between(begin, name), between(nameEnd, end)});
        if (rest == RestTable::odd)
            return false;
        CutRow row = CutRow::of(between(name, nameEnd));
        row.offset = offset(begin);
        row.length = static_cast<quint32>(end - begin);
        row.line = m_block.lines;
        row.rest = rest;
        m_block.rows.push_back(row);
        return true;
    }

    quint32 restOf(const RestText &text)
    {
        const quint32 known = m_known.find(text);
        if (known != RestTable::none)
            return known;
        const quint32 own = m_rests.intern(text);
        if (own == m_block.firstRows.size())
            m_block.firstRows.push_back(static_cast<quint32>(m_block.rows.size()));
        return m_block.knownRests + own;
    }

    const char *m_text;
    ScannedBlock &m_block;
    const RowLayout &m_layout;
    const RestTable &m_known;
    const char *m_begin;
    const char *m_end;
    bool m_hasQuotes;
    bool m_hasReturns;
    RestTable m_rests;
};

} // namespace

CutRow CutRow::of(QByteArrayView cell)
{
    return {.name = cell.data(),
            .nameLength = static_cast<quint32>(cell.size()) & 0x7FFF'FFFF,
            .isPlain = reading::isPlain(cell),
            .nameKey = domain::hashOf(cell)};
}

DealtRows dealtOut(const std::vector<CutRow> &rows, std::size_t shares)
{
    DealtRows dealt(shares);
    std::vector<std::size_t> counts(shares, 0);
    for (std::vector<quint32> &share : dealt)
        share.resize(rows.size() + 1);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        // Without a branch: no processor predicts hashes.
        const std::size_t share = rows[row].nameKey & (shares - 1);
        dealt[share][counts[share]] = static_cast<quint32>(row);
        counts[share] += rows[row].nameLength > 0 ? 1 : 0;
    }
    for (std::size_t share = 0; share < shares; ++share)
        dealt[share].resize(counts[share]);
    return dealt;
}

RestText::RestText(QByteArrayView textBefore, QByteArrayView textAfter)
    : before(textBefore), after(textAfter), hash(domain::hashOf(textAfter))
{
    if (!before.isEmpty())
        hash = 31 * hash + domain::hashOf(before);
}

void RestTable::grow()
{
    constexpr std::size_t smallest = 1024;
    m_slots.assign(std::max(smallest, 2 * m_slots.size()), {});
    for (quint32 number = 0; number < size(); ++number) {
        std::size_t slot = m_rests[number].text.hash & (m_slots.size() - 1);
        while (m_slots[slot].next != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = {m_rests[number].text.hash, number + 1};
    }
}

/// Where \a rest is, or would be.
std::size_t RestTable::slotOf(const RestText &rest) const
{
    std::size_t slot = rest.hash & (m_slots.size() - 1);
    while (m_slots[slot].next != 0 &&
           !(m_slots[slot].hash == rest.hash && m_rests[m_slots[slot].next - 1].text == rest))
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

quint32 RestTable::intern(const RestText &rest)
{
    if (2 * m_rests.size() >= m_slots.size())
        grow();
    Slot &slot = m_slots[slotOf(rest)];
    if (slot.next == 0) {
        m_rests.push_back({rest});
        slot = {rest.hash, size()};
    }
    return slot.next - 1;
}

quint32 RestTable::find(const RestText &rest) const
{
    if (m_slots.empty())
        return none;
    const quint32 next = m_slots[slotOf(rest)].next;
    if (next == 0)
        return none;
    return m_rests[next - 1].isOdd ? odd : next - 1;
}

void RestTable::clear()
{
    m_rests.clear();
    m_slots.clear();
}

void scanRows(QByteArrayView text, const RowLayout &layout, const RestTable &known, ScannedBlock &block)
{
    RowScanner(text, layout, known, block).scan();
}

} // namespace accords::reading
