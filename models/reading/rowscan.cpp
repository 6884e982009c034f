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
    RowScanner(QByteArrayView text, const RowLayout &layout, ScannedBlock &block)
        : m_text(text.data()), m_block(block), m_layout(layout), m_begin(m_text + block.begin),
          m_end(m_text + block.end), m_hasQuotes(find('"', m_begin, m_end) != m_end),
          m_hasReturns(find('\r', m_begin, m_end) != m_end)
    {}

    void scan()
    {
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

    /// Adds the row from \a begin to \a end unless it has no institution, or seems to have none.
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
        const quint32 rest = m_rests.intern({between(begin, name), between(nameEnd, end)});
        if (rest == m_block.firstRows.size())
            m_block.firstRows.push_back(static_cast<quint32>(m_block.rows.size()));
        CutRow row = CutRow::of(between(name, nameEnd));
        row.offset = offset(begin);
        row.length = static_cast<quint32>(end - begin);
        row.line = m_block.lines;
        row.rest = rest;
        m_block.rows.push_back(row);
        return true;
    }

    const char *m_text;
    ScannedBlock &m_block;
    const RowLayout &m_layout;
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
    m_slots.assign(std::max(smallest, 2 * m_slots.size()), 0);
    for (quint32 number = 0; number < size(); ++number) {
        std::size_t slot = m_rests[number].hash & (m_slots.size() - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = number + 1;
    }
}

quint32 RestTable::intern(const RestText &rest)
{
    if (2 * m_rests.size() >= m_slots.size())
        grow();
    std::size_t slot = rest.hash & (m_slots.size() - 1);
    while (m_slots[slot] != 0 && !(m_rests[m_slots[slot] - 1] == rest))
        slot = (slot + 1) & (m_slots.size() - 1);
    if (m_slots[slot] == 0) {
        m_rests.push_back(rest);
        m_slots[slot] = size();
    }
    return m_slots[slot] - 1;
}

void RestTable::clear()
{
    m_rests.clear();
    m_slots.clear();
}

void scanRows(QByteArrayView text, const RowLayout &layout, ScannedBlock &block)
{
    RowScanner(text, layout, block).scan();
}

} // namespace accords::reading
