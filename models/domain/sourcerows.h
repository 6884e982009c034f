// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/itemiterator.h"
#include "domain/numbercolumn.h"
#include "domain/steppednumbers.h"

namespace accords::domain {

/// Index of a source row in its list.
using RowId = quint32;

/// Where a data row stands in AgreementList::text.
struct SourceRow
{
    quint32 offset = 0; ///< bytes
    quint32 length = 0; ///< bytes, without the line's end
    quint32 line = 0;   ///< of the source, from 1; the first line of a row that runs over several

    bool operator==(const SourceRow &) const = default;
};

/// The rows of a list, a million in half the memory that as many SourceRows take. Rows are made when they are asked
/// for. A value.
class SourceRows final : public ItemList<SourceRows, SourceRow>
{
public:
    std::size_t size() const { return m_offsets.size(); }

    void reserve(std::size_t rows)
    {
        m_offsets.reserve(rows);
        m_lengths.reserve(rows);
    }
    /// Gives back memory that no row uses. O(1).
    void squeeze()
    {
        giveBackSpare(m_offsets);
        m_lengths.squeeze();
    }
    void push_back(const SourceRow &row)
    {
        m_offsets.push_back(row.offset);
        m_lengths.push_back(row.length);
        m_lines.push_back(row.line);
    }

    /// \a rowAt(i) for each i below \a count: quicker than one by one for a few dozen.
    template <typename RowAt>
    void append(std::size_t count, RowAt rowAt)
    {
        const std::size_t before = size();
        m_offsets.resize(before + count);
        for (std::size_t i = 0; i < count; ++i)
            m_offsets[before + i] = rowAt(i).offset;
        m_lengths.append(count, [&](std::size_t i) { return rowAt(i).length; });
        m_lines.append(count, [&](std::size_t i) { return rowAt(i).line; });
    }

    SourceRow operator[](std::size_t row) const { return {m_offsets[row], m_lengths[row], m_lines[row]}; }

private:
    LargeVector<quint32> m_offsets;
    NumberColumn m_lengths;
    SteppedNumbers m_lines;
};

} // namespace accords::domain
