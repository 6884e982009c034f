// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <deque>
#include <vector>

namespace accords::reading {

/// A place between two lines of a text.
struct Place
{
    qsizetype offset = 0; ///< bytes
    quint32 line = 1;     ///< from 1
};

/// The most columns a spreadsheet has. What is behind so many cells of a row is one cell.
inline constexpr std::size_t mostCells = 16'384;

/// One row, cut into cells. Its views last as long as the text and the row, until another row is read into it.
struct Row
{
    Place start;
    Place lastLine;                    ///< where its last line starts
    Place end;                         ///< where the next row starts
    qsizetype length = 0;              ///< bytes, without the line's end
    std::vector<QByteArrayView> cells; ///< without the quotes of quoted cells; never empty
    bool tooLarge = false;             ///< a cell is larger than the limit
    std::deque<QByteArray> unescaped;  ///< the cells that had doubled quotes

    bool runsOverLines() const { return lastLine.line > start.line; }

    /// The cell of \a column; empty when the row is too short, or the column is negative.
    QByteArrayView cell(qsizetype column) const
    {
        const auto index = static_cast<std::size_t>(column);
        return column >= 0 && index < cells.size() ? cells[index] : QByteArrayView();
    }
};

/// Cuts UTF-8 text into rows and cells, in the spirit of RFC 4180 but for lists that people touched: lines end with LF,
/// CRLF or CR; a quote opens a quoted cell only where a closing one stands before a delimiter or a line's end (blanks
/// around the quotes aside). Any other quote is text. Knows nothing of what cells mean. Linear in the text, whatever it
/// holds.
class Tokenizer final
{
public:
    /// Whether quoted cells may run over line ends.
    enum class Reach { Line, Lines };

    /// \a text must outlive the tokenizer. A cell over \a cellBytes is marked, and quotes so far apart are text.
    Tokenizer(QByteArrayView text, char delimiter, qsizetype cellBytes);

    char delimiter() const { return m_delimiter; }
    const Place &place() const { return m_place; }
    void seek(const Place &place) { m_place = place; }
    bool atEnd() const { return m_place.offset >= m_text.size(); }

    /// Reads the row at place(), which is not the end, and moves behind it.
    void read(Row &row, Reach reach);

    /// The same for a table of \a width columns: quoted cells run over lines only in a row of exactly that many cells
    /// whose lines don't look like rows themselves, so that forgotten quotes swallow no rows.
    void next(Row &row, std::size_t width);

    /// Moves back to the start of \a row, just read over several lines in vain. After too many of these read() keeps to
    /// single lines: only hostile text does that, and it must not take quadratic time.
    void back(const Row &row);

private:
    qsizetype find(char wanted, qsizetype from, qsizetype to) const;
    qsizetype lineEnd(qsizetype from) const;
    qsizetype behindLineEnd(qsizetype end) const;
    qsizetype behindBlanks(qsizetype from) const;
    qsizetype closingQuote(qsizetype open, qsizetype limit) const;
    qsizetype readCell(Row &row, qsizetype at, qsizetype &end, Reach reach);
    void followLines(Row &row, qsizetype &end, qsizetype to) const;
    std::size_t cellsOfLine(const Place &place) const;

    QByteArrayView m_text;
    char m_delimiter;
    qsizetype m_cellBytes;
    Place m_place;
    qsizetype m_patience;   ///< bytes that may still be read in vain
    std::size_t m_most = 0; ///< cells a row over several lines may have; 0: any number
};

} // namespace accords::reading
