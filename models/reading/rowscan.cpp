// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/rowscan.h"

#include "reading/signscan.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>
#include <utility>

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

/// Steps through the places of delimiters and line feeds in a text. A row has several, a few bytes apart: they are
/// looked for in some thousand bytes at once.
class Marks final
{
public:
    Marks(const char *begin, const char *end, char delimiter) : m_next(begin), m_end(end), m_delimiter(delimiter) {}

    /// The next place; the end when there is no more.
    const char *next()
    {
        while (m_bits == 0) {
            if (++m_word >= m_words && !look())
                return m_end;
            m_bits = m_places[m_word];
        }
        const char *place = m_looked + m_word * SignScan::blockBytes + std::countr_zero(m_bits);
        m_bits &= m_bits - 1;
        return place;
    }

private:
    static constexpr std::size_t blockBytes = SignScan::blockBytes;

    /// Looks at the bytes that follow. False when there are none.
    bool look()
    {
        const auto left = static_cast<std::size_t>(m_end - m_next);
        m_looked = m_next;
        m_word = 0;
        m_words = std::min(left / blockBytes, m_places.size());
        if (m_words > 0) {
            m_scan(m_next, m_delimiter, '\n', std::span(m_places).first(m_words));
            m_next += m_words * blockBytes;
        } else if (left > 0) {
            std::array<char, blockBytes> last{};
            std::copy(m_next, m_end, last.begin());
            m_words = 1;
            m_scan(last.data(), m_delimiter, '\n', std::span(m_places).first(m_words));
            m_next = m_end;
        }
        return left > 0;
    }

    const SignScan::Scan m_scan = signScans().front().scan;
    const char *m_next; ///< what has not been looked at
    const char *m_end;
    char m_delimiter;
    const char *m_looked = nullptr;     ///< where m_places begin
    std::array<quint64, 64> m_places{}; ///< a word for each block
    std::size_t m_words = 0;            ///< that count
    std::size_t m_word = 0;             ///< where the next place is
    quint64 m_bits = 0;                 ///< of that word, those that are still to come
};

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
        Marks marks(m_begin, m_end, m_layout.delimiter);
        for (const char *at = m_begin; at != m_end; ++m_block.lines) {
            const Line line = nextLine(marks, at);
            const char *next = line.feed == m_end ? m_end : line.feed + 1;
            const char *end = m_hasReturns && line.feed != at && line.feed[-1] == '\r' ? line.feed - 1 : line.feed;
            if (end != at && (isOdd(at, end) || !cut(at, end, line, next))) {
                findRests();
                m_block.oddLines.push_back({offset(at), offset(next), m_block.lines, rowCount()});
            }
            at = next;
        }
        findRests();
    }

private:
    static constexpr std::size_t usualRowBytes = 64;

    /// Where a line ends, and the institution's cell in it.
    struct Line
    {
        const char *feed = nullptr;    ///< or the end of the block
        const char *name = nullptr;    ///< null: there is no such cell
        const char *nameEnd = nullptr; ///< null: where the line ends
    };

    quint32 offset(const char *place) const { return static_cast<quint32>(place - m_text); }
    quint32 rowCount() const { return static_cast<quint32>(m_block.rows.size()); }

    Line nextLine(Marks &marks, const char *begin) const
    {
        Line line{.name = m_layout.institution == 0 ? begin : nullptr};
        const char *mark = marks.next();
        for (qsizetype column = 1; mark != m_end && *mark != '\n'; ++column, mark = marks.next()) {
            if (column == m_layout.institution)
                line.name = mark + 1;
            else if (column == m_layout.institution + 1)
                line.nameEnd = mark;
        }
        line.feed = mark;
        return line;
    }

    bool isOdd(const char *begin, const char *end) const
    {
        return (m_hasQuotes && find('"', begin, end) != end) || (m_hasReturns && find('\r', begin, end) != end) ||
               end - begin > m_layout.cellBytes;
    }

    /// Adds the row from \a begin to \a end, whose rest is still to be found, unless it has no institution or seems to
    /// have none.
    bool cut(const char *begin, const char *end, const Line &line, const char *next)
    {
        const char *name = line.name;
        const char *nameEnd = line.nameEnd ? line.nameEnd : end;
        if (!name || name == nameEnd || static_cast<uchar>(*name) <= ' ')
            return false;
        const RestText rest(between(begin, name), between(nameEnd, end));
        m_known.expect(rest);
        CutRow &row = m_block.rows.emplace_back(CutRow::of(between(name, nameEnd)));
        row.offset = offset(begin);
        row.length = static_cast<quint32>(end - begin);
        row.line = m_block.lines;
        m_sought[m_soughtCount++] = {rest, offset(next)};
        if (m_soughtCount == m_sought.size())
            findRests();
        return true;
    }

    /// Finds the rests of the last rows, together, so that they hardly wait for memory. A row with an odd rest is an
    /// odd line.
    void findRests()
    {
        const std::span sought = std::span(m_sought).first(std::exchange(m_soughtCount, 0));
        for (const Sought &row : sought)
            m_known.expectText(row.rest);
        std::vector<CutRow> &rows = m_block.rows;
        std::size_t kept = rows.size() - sought.size();
        for (std::size_t at = kept; const Sought &row : sought) {
            rows[kept] = rows[at++];
            rows[kept].rest = restOf(row.rest, kept);
            if (rows[kept].rest == RestTable::odd)
                m_block.oddLines.push_back({rows[kept].offset, row.next, rows[kept].line, static_cast<quint32>(kept)});
            else
                ++kept;
        }
        rows.resize(kept);
    }

    /// The number of what is sought for \a row of the block.
    quint32 restOf(const RestText &text, std::size_t row)
    {
        const quint32 known = m_known.find(text);
        if (known != RestTable::none)
            return known;
        const quint32 own = m_rests.intern(text);
        if (own == m_block.firstRows.size())
            m_block.firstRows.push_back(static_cast<quint32>(row));
        return m_block.knownRests + own;
    }

    /// A rest that is still to be found.
    struct Sought
    {
        RestText rest = {};
        quint32 next = 0; ///< where the line behind its row starts
    };

    const char *m_text;
    ScannedBlock &m_block;
    const RowLayout &m_layout;
    const RestTable &m_known;
    const char *m_begin;
    const char *m_end;
    bool m_hasQuotes;
    bool m_hasReturns;
    RestTable m_rests;
    std::array<Sought, 16> m_sought; ///< of the last rows
    std::size_t m_soughtCount = 0;
};

} // namespace

void RestTable::grow()
{
    constexpr std::size_t smallest = 1024;
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(std::max(smallest, 2 * m_slots.size())));
    for (const Slot &slot : before) {
        if (slot.next == 0)
            continue;
        std::size_t place = slot.hash & (m_slots.size() - 1);
        while (m_slots[place].next != 0)
            place = (place + 1) & (m_slots.size() - 1);
        m_slots[place] = slot;
    }
}

quint32 RestTable::intern(const RestText &rest)
{
    if (2 * m_rests.size() >= m_slots.size())
        grow();
    Slot &slot = m_slots[slotOf(rest)];
    if (slot.next == 0) {
        m_rests.push_back(rest);
        slot = {.hash = rest.hash,
                .next = size() & 0x3FFF'FFFF,
                .hasBefore = rest.before.isEmpty() ? 0U : 1U,
                .after = rest.after};
    }
    return slot.next - 1;
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
