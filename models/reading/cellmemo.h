// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/textpool.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace accords::reading {

/// What each distinct raw cell (or pair of cells) of a column means, worked out once.
template <typename Meaning>
class CellMemo final
{
public:
    /// The meaning of \a cell, by \a work() when it is new. Valid until the next call. Amortised O(length).
    template <typename Work>
    const Meaning &of(QByteArrayView cell, Work &&work)
    {
        const domain::TextPool::Id id = m_cells.intern(cell);
        if (id == m_meanings.size())
            m_meanings.push_back(work());
        return m_meanings[id];
    }

    /// The same for two cells that have one meaning together.
    template <typename Work>
    const Meaning &of(QByteArrayView first, QByteArrayView second, Work &&work)
    {
        // No cell holds a NUL, so no other pair looks the same.
        m_pair.resize(0);
        m_pair.append(first).append('\0').append(second);
        return of(m_pair, std::forward<Work>(work));
    }

private:
    domain::TextPool m_cells;
    std::vector<Meaning> m_meanings;
    QByteArray m_pair;
};

} // namespace accords::reading
