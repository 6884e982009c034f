// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace accords::exporting {

/// Bytes for each pair of country and programme, as far as they find room in 8 MB.
class PairMemory final
{
public:
    explicit PairMemory(std::size_t pairs) : m_places(pairs) {}

    /// What is known of \a pair; null: nothing. Valid until the next change.
    QByteArrayView known(std::size_t pair) const
    {
        const Place &place = m_places[pair];
        return place.size == 0 ? QByteArrayView() : QByteArrayView(m_bytes).sliced(place.start, place.size);
    }

    /// Keeps \a bytes for \a pair, of which nothing is known, while there is room.
    void remember(std::size_t pair, QByteArrayView bytes)
    {
        constexpr qsizetype most = 8 * 1'024 * 1'024;
        if (m_bytes.size() + bytes.size() > most)
            return;
        m_places[pair] = {static_cast<qint32>(m_bytes.size()), static_cast<qint32>(bytes.size())};
        m_bytes.append(bytes);
    }

private:
    struct Place
    {
        qint32 start = 0;
        qint32 size = 0;
    };

    QByteArray m_bytes;
    std::vector<Place> m_places; ///< by pair
};

} // namespace accords::exporting
