// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/instructions.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cstring>

#ifdef ACCORDS_HAS_AVX2

namespace accords::text {

/// Thirty-two bytes of text to look at at once. Only for functions marked ACCORDS_WITH_AVX2 and what is inlined there.
/// All O(1).
class Avx2Block final
{
public:
    static constexpr qsizetype bytes = 32;

    /// Shorter texts cost more.
    static constexpr qsizetype few = 4;

    /// The bytes from \a text on.
    ACCORDS_WITH_AVX2 explicit Avx2Block(const char *text)
        : m_bytes(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(text)))
    {}

    /// The \a count bytes from \a text on, one at least and a block's at most, with NULs behind them. Of what is around
    /// them only the bytes in front are read that make them four.
    ACCORDS_WITH_AVX2 static Avx2Block part(const char *text, qsizetype count)
    {
        // Four bytes at a time; the few behind as the end of the last four.
        const __m256i places = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
        const __m256i fours = _mm256_set1_epi32(static_cast<int>(count / few));
        const __m256i front =
            _mm256_maskload_epi32(reinterpret_cast<const int *>(text), _mm256_cmpgt_epi32(fours, places));
        quint32 last = 0;
        std::memcpy(&last, text + count - few, sizeof last);
        last = static_cast<quint32>(quint64{last} >> 8 * (few - count % few));
        const __m256i back =
            _mm256_and_si256(_mm256_cmpeq_epi32(fours, places), _mm256_set1_epi32(static_cast<int>(last)));
        return Avx2Block(_mm256_or_si256(front, back));
    }

    /// The last \a count bytes of \a text, one at least and fewer than a block's, with NULs behind them. Nothing
    /// outside of the text is read.
    ACCORDS_WITH_AVX2 static Avx2Block ofLast(qsizetype count, QByteArrayView text)
    {
        if (text.size() >= few)
            return part(text.end() - count, count);
        std::array<char, bytes> copy{};
        std::copy(text.end() - count, text.end(), copy.begin());
        return Avx2Block(copy.data());
    }

    /// What further instructions take.
    ACCORDS_WITH_AVX2 __m256i lanes() const { return m_bytes; }

    /// A bit for each byte of \a lanes, the highest of each.
    ACCORDS_WITH_AVX2 static quint32 bits(__m256i lanes) { return static_cast<quint32>(_mm256_movemask_epi8(lanes)); }

    // Of each answer bit i is for byte i.

    ACCORDS_WITH_AVX2 quint32 spaces() const { return bits(_mm256_cmpeq_epi8(m_bytes, _mm256_set1_epi8(' '))); }

    /// Bytes that are one of two ASCII characters.
    ACCORDS_WITH_AVX2 quint32 places(char first, char second) const
    {
        return bits(_mm256_or_si256(_mm256_cmpeq_epi8(m_bytes, _mm256_set1_epi8(first)),
                                    _mm256_cmpeq_epi8(m_bytes, _mm256_set1_epi8(second))));
    }

    /// Control characters, U+007F among them, and bytes that are no ASCII.
    ACCORDS_WITH_AVX2 quint32 controlsAndBeyond() const
    {
        // Signed: bytes that are no ASCII are below all others.
        return bits(_mm256_or_si256(_mm256_cmpgt_epi8(_mm256_set1_epi8(' '), m_bytes),
                                    _mm256_cmpeq_epi8(m_bytes, _mm256_set1_epi8(0x7F))));
    }

    /// Without ASCII's capital letters.
    ACCORDS_WITH_AVX2 Avx2Block lowered() const
    {
        const __m256i capitals = _mm256_and_si256(_mm256_cmpgt_epi8(m_bytes, _mm256_set1_epi8('A' - 1)),
                                                  _mm256_cmpgt_epi8(_mm256_set1_epi8('Z' + 1), m_bytes));
        return Avx2Block(_mm256_or_si256(m_bytes, _mm256_and_si256(capitals, _mm256_set1_epi8(0x20))));
    }

    ACCORDS_WITH_AVX2 void put(char *to) const { _mm256_storeu_si256(reinterpret_cast<__m256i *>(to), m_bytes); }

private:
    ACCORDS_WITH_AVX2 explicit Avx2Block(__m256i lanes) : m_bytes(lanes) {}

    __m256i m_bytes;
};

} // namespace accords::text

#endif
