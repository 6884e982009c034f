// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/tokenizer.h"

#include <algorithm>
#include <cstring>

namespace accords::reading {

namespace {

/// The text between two quotes; \a row keeps it when doubled quotes make it another than the source's.
QByteArrayView unescaped(QByteArrayView quoted, Row &row)
{
    if (!quoted.contains('"'))
        return quoted;
    row.unescaped.push_back(quoted.toByteArray().replace("\"\"", "\""));
    return row.unescaped.back();
}

} // namespace

Tokenizer::Tokenizer(QByteArrayView text, char delimiter, qsizetype cellBytes)
    : m_text(text), m_delimiter(delimiter), m_cellBytes(cellBytes), m_patience(text.size() + cellBytes)
{}

/// The place of \a wanted, or \a to.
inline qsizetype Tokenizer::find(char wanted, qsizetype from, qsizetype to) const
{
    const void *found = std::memchr(m_text.data() + from, wanted, static_cast<std::size_t>(to - from));
    return found ? static_cast<const char *>(found) - m_text.data() : to;
}

/// Looks at a stretch at a time: whichever of LF and CR comes first, the other may be far away or nowhere.
qsizetype Tokenizer::lineEnd(qsizetype from) const
{
    constexpr qsizetype stretch = 256;
    for (qsizetype start = from; start < m_text.size(); start += stretch) {
        const qsizetype stop = std::min(start + stretch, m_text.size());
        const qsizetype feed = find('\n', start, stop);
        const qsizetype first = find('\r', start, feed);
        if (first < stop)
            return first;
    }
    return m_text.size();
}

qsizetype Tokenizer::behindLineEnd(qsizetype end) const
{
    const bool pair = end + 1 < m_text.size() && m_text[end] == '\r' && m_text[end + 1] == '\n';
    return std::min(end + (pair ? 2 : 1), m_text.size());
}

qsizetype Tokenizer::behindBlanks(qsizetype from) const
{
    while (from < m_text.size() && m_text[from] == ' ')
        ++from;
    return from;
}

/// The place of the quote that closes the one at \a open before \a limit, or -1. It looks no further than the next
/// quote that isn't doubled: two searches never cover the same text, which is what keeps quotes linear.
qsizetype Tokenizer::closingQuote(qsizetype open, qsizetype limit) const
{
    const qsizetype farthest = std::min(limit, open + m_cellBytes + 2);
    for (qsizetype from = open + 1; from < farthest;) {
        const qsizetype quote = find('"', from, farthest);
        if (quote == farthest)
            return -1;
        if (quote + 1 < m_text.size() && m_text[quote + 1] == '"') {
            from = quote + 2;
            continue;
        }
        const qsizetype behind = behindBlanks(quote + 1);
        const char next = behind < m_text.size() ? m_text[behind] : '\n';
        return next == m_delimiter || next == '\n' || next == '\r' ? quote : -1;
    }
    return -1;
}

/// Moves the row's last line and its end forward until \a to is in it.
void Tokenizer::followLines(Row &row, qsizetype &end, qsizetype to) const
{
    while (to > end) {
        row.lastLine = {behindLineEnd(end), row.lastLine.line + 1};
        end = lineEnd(row.lastLine.offset);
    }
}

/// Adds the cell at \a at to the row, and answers the place behind it: a delimiter, or the end of the line.
inline qsizetype Tokenizer::readCell(Row &row, qsizetype at, qsizetype &end, Reach reach)
{
    const qsizetype open = at < end && m_text[at] == ' ' ? behindBlanks(at) : at;
    if (open < end && m_text[open] == '"' && row.cells.size() + 1 < mostCells) {
        const qsizetype close = closingQuote(open, reach == Reach::Lines ? m_text.size() : end);
        if (close >= 0) {
            followLines(row, end, close);
            row.cells.push_back(unescaped(m_text.sliced(open + 1, close - open - 1), row));
            return behindBlanks(close + 1);
        }
    }
    const qsizetype behind = row.cells.size() + 1 < mostCells ? find(m_delimiter, at, end) : end;
    row.cells.push_back(m_text.sliced(at, behind - at));
    return behind;
}

void Tokenizer::read(Row &row, Reach reach)
{
    row.start = row.lastLine = m_place;
    row.cells.clear();
    row.tooLarge = false;
    row.unescaped.clear();
    if (m_patience <= 0)
        reach = Reach::Line;

    qsizetype end = lineEnd(m_place.offset);
    for (qsizetype at = m_place.offset;; ++at) {
        at = readCell(row, at, end, reach);
        row.tooLarge = row.tooLarge || row.cells.back().size() > m_cellBytes;
        const bool hopeless = m_most > 0 && row.cells.size() > m_most && row.runsOverLines();
        if (at >= end || hopeless)
            break;
    }
    row.length = end - row.start.offset;
    row.end = {behindLineEnd(end), row.lastLine.line + 1};
    m_place = row.end;
}

std::size_t Tokenizer::cellsOfLine(const Place &place) const
{
    Tokenizer probe(*this);
    probe.seek(place);
    Row line;
    probe.read(line, Reach::Line);
    return line.cells.size();
}

void Tokenizer::next(Row &row, std::size_t width)
{
    m_most = width;
    read(row, Reach::Lines);
    m_most = 0;
    if (!row.runsOverLines())
        return;
    const bool fits = row.cells.size() == width;
    if (fits && (cellsOfLine(row.start) != width || cellsOfLine(row.lastLine) != width))
        return;
    back(row);
    read(row, Reach::Line);
}

void Tokenizer::back(const Row &row)
{
    m_patience -= row.length;
    m_place = row.start;
}

} // namespace accords::reading
