// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exporting/bytebuffer.h"

#include <algorithm>
#include <vector>

namespace accords::exporting {

/// Bytes for each pair of country and programme, as far as they find room in 8 MB.
class PairMemory final
{
public:
    explicit PairMemory(std::size_t pairs) : m_places(pairs) {}

    /// What is known of \a pair, fit for ByteBuffer::appendLoosely(); null: nothing. Valid until the next change.
    QByteArrayView known(std::size_t pair) const
    {
        const Place &place = m_places[pair];
        return place.size == 0 ? QByteArrayView() : QByteArrayView(m_bytes.data() + place.start, place.size);
    }

    /// Keeps \a bytes for \a pair, of which nothing is known, while there is room.
    void remember(std::size_t pair, QByteArrayView bytes)
    {
        constexpr qsizetype most = 8 * 1'024 * 1'024;
        if (m_used + bytes.size() > most)
            return;
        m_bytes.resize(static_cast<std::size_t>(m_used + bytes.size() + ByteBuffer::slack));
        std::ranges::copy(bytes, m_bytes.begin() + m_used);
        m_places[pair] = {static_cast<qint32>(m_used), static_cast<qint32>(bytes.size())};
        m_used += bytes.size();
    }

private:
    struct Place
    {
        qint32 start = 0;
        qint32 size = 0;
    };

    std::vector<char> m_bytes; ///< with slack behind the used ones
    qsizetype m_used = 0;
    std::vector<Place> m_places; ///< by pair
};

} // namespace accords::exporting
