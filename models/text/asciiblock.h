// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "text/asciiword.h"

#if defined(__SSE2__) || defined(_M_X64)
#define ACCORDS_ASCII_SSE2
#include <emmintrin.h>
#endif

namespace accords::text {

/// Sixteen bytes of text to look at at once: what most of a long text goes by in. All O(1).
class AsciiBlock final
{
public:
    static constexpr qsizetype bytes = 16;

#ifdef ACCORDS_ASCII_SSE2
    /// The bytes from \a text on.
    explicit AsciiBlock(const char *text) : m_bytes(_mm_loadu_si128(reinterpret_cast<const __m128i *>(text))) {}

    bool isAscii() const { return _mm_movemask_epi8(m_bytes) == 0; }

    /// Whether it has control characters, U+007F among them.
    bool hasControls() const
    {
        const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(m_bytes, _mm_set1_epi8(0x1F)), m_bytes);
        return _mm_movemask_epi8(_mm_or_si128(low, _mm_cmpeq_epi8(m_bytes, _mm_set1_epi8(0x7F)))) != 0;
    }

    /// Bit i: byte i is a space.
    unsigned spaces() const
    {
        return static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(m_bytes, _mm_set1_epi8(' '))));
    }

    /// Writes it without capital letters. For ASCII.
    void putLowered(char *to) const
    {
        // Signed: no byte above ASCII is greater than a letter.
        const __m128i capitals = _mm_and_si128(_mm_cmpgt_epi8(m_bytes, _mm_set1_epi8('A' - 1)),
                                               _mm_cmpgt_epi8(_mm_set1_epi8('Z' + 1), m_bytes));
        const __m128i lowered = _mm_or_si128(m_bytes, _mm_and_si128(capitals, _mm_set1_epi8(0x20)));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(to), lowered);
    }

private:
    __m128i m_bytes;
#else
    explicit AsciiBlock(const char *text) : m_first(wordAt(text)), m_second(wordAt(text + wordBytes)) {}

    bool isAscii() const { return text::isAscii(m_first | m_second); }

    bool hasControls() const { return (controlsOf(m_first) | controlsOf(m_second)) != 0; }

    unsigned spaces() const
    {
        return bitsOf(text::spaces(m_first & everywhere(0x7F)) & ~m_first) |
               bitsOf(text::spaces(m_second & everywhere(0x7F)) & ~m_second) << 8;
    }

    void putLowered(char *to) const
    {
        putWord(to, lowered(m_first));
        putWord(to + wordBytes, lowered(m_second));
    }

private:
    static AsciiWord controlsOf(AsciiWord word) { return controls(word & everywhere(0x7F)) & ~word; }

    static unsigned bitsOf(AsciiWord marks)
    {
        unsigned bits = 0;
        for (int byte = 0; byte < int(wordBytes); ++byte)
            bits |= unsigned(uchar(reinterpret_cast<const char *>(&marks)[byte]) >> 7) << byte;
        return bits;
    }

    AsciiWord m_first;
    AsciiWord m_second;
#endif
};

} // namespace accords::text
