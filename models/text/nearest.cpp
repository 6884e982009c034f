// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/nearest.h"

#include "text/folding.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace accords::text {

namespace {

/// The last three rows of the table of distances; only cells within \a limit of the diagonal are ever below limit + 1.
class DistanceRows final
{
public:
    DistanceRows(QStringView left, QStringView right, int limit)
        : m_left(left), m_right(right), m_limit(limit), m_before(emptyRow()), m_last(emptyRow()), m_now(emptyRow())
    {
        for (qsizetype column = 0; column <= std::min<qsizetype>(limit, right.size()); ++column)
            at(m_now, column) = static_cast<int>(column);
    }

    /// Fills the row of the letter before \a row, counted from 1; its smallest value.
    int advance(qsizetype row)
    {
        std::swap(m_before, m_last);
        std::swap(m_last, m_now);
        const qsizetype begin = std::max<qsizetype>(0, row - m_limit);
        const qsizetype end = std::min(m_right.size(), row + m_limit);
        // The two cells beside the band are looked at, and still hold what an earlier row left there.
        if (begin > 0)
            at(m_now, begin - 1) = m_limit + 1;
        if (end < m_right.size())
            at(m_now, end + 1) = m_limit + 1;
        int smallest = m_limit + 1;
        for (qsizetype column = begin; column <= end; ++column) {
            at(m_now, column) = column == 0 ? static_cast<int>(row) : cell(row, column);
            smallest = std::min(smallest, at(m_now, column));
        }
        return smallest;
    }

    int result() { return std::min(at(m_now, m_right.size()), m_limit + 1); }

private:
    std::vector<int> emptyRow() const
    {
        return std::vector<int>(static_cast<std::size_t>(m_right.size()) + 1, m_limit + 1);
    }

    static int &at(std::vector<int> &row, qsizetype column) { return row[static_cast<std::size_t>(column)]; }

    int cell(qsizetype row, qsizetype column)
    {
        const bool equal = m_left[row - 1] == m_right[column - 1];
        int best = at(m_last, column - 1) + (equal ? 0 : 1);
        best = std::min({best, at(m_last, column) + 1, at(m_now, column - 1) + 1});
        const bool swapped =
            row > 1 && column > 1 && m_left[row - 1] == m_right[column - 2] && m_left[row - 2] == m_right[column - 1];
        return swapped ? std::min(best, at(m_before, column - 2) + 1) : best;
    }

    QStringView m_left;
    QStringView m_right;
    int m_limit;
    std::vector<int> m_before;
    std::vector<int> m_last;
    std::vector<int> m_now;
};

/// How far \a candidate is from \a word, both folded: 0 is equal; nothing when it is not near.
std::optional<int> farness(const QString &word, const QString &candidate)
{
    const int limit = static_cast<int>(word.size() / 3);
    const int distance = editDistance(word, candidate, limit);
    // An unfinished word is likelier than any slip.
    if (distance > 0 && candidate.startsWith(word))
        return 1;
    return distance <= limit ? std::optional(2 * distance) : std::nullopt;
}

QString foldedText(const QString &text)
{
    return QString::fromUtf8(folded(QStringView(text)));
}

} // namespace

int editDistance(QStringView left, QStringView right, int limit)
{
    if (std::abs(left.size() - right.size()) > limit)
        return limit + 1;
    DistanceRows rows(left, right, limit);
    for (qsizetype row = 1; row <= left.size(); ++row) {
        if (rows.advance(row) > limit)
            return limit + 1;
    }
    return rows.result();
}

QString nearest(const QString &word, const QStringList &candidates)
{
    const QString sought = foldedText(word);
    QString best;
    int smallest = std::numeric_limits<int>::max();
    if (sought.isEmpty())
        return best;
    for (const QString &candidate : candidates) {
        const std::optional<int> far = farness(sought, foldedText(candidate));
        if (far && *far < smallest) {
            smallest = *far;
            best = candidate;
        }
    }
    return best;
}

} // namespace accords::text
