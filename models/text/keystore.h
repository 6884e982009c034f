// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <vector>

namespace accords::text {

/// Keys in pieces of eight bytes, each a number so that comparing numbers compares bytes. A key ends with at least one
/// zero byte, which it has nowhere else: a piece whose last byte is zero is a key's last. In front of each key stands
/// the number of its text. Keys never move.
class KeyStore final
{
public:
    /// Returns the key's first piece.
    const quint64 *add(quint32 text, QByteArrayView key)
    {
        const auto pieces = static_cast<std::size_t>(key.size()) / sizeof(quint64) + 1;
        if (m_blocks.empty() || m_blocks.back().capacity() - m_blocks.back().size() < pieces + 1)
            m_blocks.emplace_back().reserve(std::max(blockSize, pieces + 1));
        std::vector<quint64> &block = m_blocks.back();
        block.push_back(text);
        const std::size_t start = block.size();
        for (; key.size() >= qsizetype(sizeof(quint64)); key = key.sliced(sizeof(quint64)))
            block.push_back(qFromBigEndian<quint64>(key.data()));
        std::array<char, sizeof(quint64)> last{};
        std::ranges::copy(key, last.begin());
        block.push_back(qFromBigEndian<quint64>(last.data()));
        return &block[start];
    }

private:
    static constexpr std::size_t blockSize = 65'536;

    std::vector<std::vector<quint64>> m_blocks;
};

/// Whether a key ends with \a piece.
inline bool endsKey(quint64 piece)
{
    return (piece & 0xff) == 0;
}

} // namespace accords::text
