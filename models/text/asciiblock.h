// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/instructions.h"
#include "text/asciiword.h"

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace accords::text {

/// Sixteen bytes of text to look at at once: what most of a long text goes by in. All O(1).
class AsciiBlock final
{
public:
    static constexpr qsizetype bytes = 16;

    /// The last \a count bytes of \a text, one at least and fewer than a block's, with NULs behind them. Nothing
    /// outside of the text is read.
    static AsciiBlock ofLast(qsizetype count, QByteArrayView text)
    {
        const char *end = text.end();
        if (text.size() < wordBytes) {
            std::array<char, bytes> copy{};
            std::copy(end - count, end, copy.begin());
            return AsciiBlock(copy.data());
        }
        // Words within the text, with what is in front of the last bytes shifted out.
        const int missing = 8 * static_cast<int>(bytes - count);
        const AsciiWord last = qFromLittleEndian(wordAt(end - wordBytes));
        const AsciiWord first = qFromLittleEndian(wordAt(end - std::max(count, wordBytes)));
        return {qToLittleEndian(first >> std::max(missing - 64, 0)),
                // In two steps, as it may be all 64 bits of a word and more.
                qToLittleEndian(last >> missing / 2 >> missing / 2)};
    }

#ifdef ACCORDS_HAS_SSE2
    /// The bytes from \a text on.
    explicit AsciiBlock(const char *text) : m_bytes(_mm_loadu_si128(reinterpret_cast<const __m128i *>(text))) {}

    // Of each answer bit i is for byte i, and all above the bytes are 0.

    /// Bytes that are no ASCII.
    unsigned beyondAscii() const
    {
        return static_cast<unsigned>(_mm_movemask_epi8(m_bytes));
    }

    /// Control characters, U+007F among them.
    unsigned controls() const
    {
        const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(m_bytes, _mm_set1_epi8(0x1F)), m_bytes);
        return static_cast<unsigned>(
            _mm_movemask_epi8(_mm_or_si128(low, _mm_cmpeq_epi8(m_bytes, _mm_set1_epi8(0x7F)))));
    }

    unsigned spaces() const
    {
        return static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(m_bytes, _mm_set1_epi8(' '))));
    }

    /// Bytes that are one of two ASCII characters.
    unsigned places(char first, char second) const
    {
        return static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(m_bytes, _mm_set1_epi8(first)),
                                                                    _mm_cmpeq_epi8(m_bytes, _mm_set1_epi8(second)))));
    }

    /// Writes it without ASCII's capital letters. Anything may come of bytes that are no ASCII.
    void putLowered(char *to) const
    {
        // Signed: no byte above ASCII is greater than a letter.
        const __m128i capitals = _mm_and_si128(_mm_cmpgt_epi8(m_bytes, _mm_set1_epi8('A' - 1)),
                                               _mm_cmpgt_epi8(_mm_set1_epi8('Z' + 1), m_bytes));
        const __m128i lowered = _mm_or_si128(m_bytes, _mm_and_si128(capitals, _mm_set1_epi8(0x20)));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(to), lowered);
    }

private:
    AsciiBlock(AsciiWord first, AsciiWord second)
        : m_bytes(_mm_set_epi64x(static_cast<qint64>(second), static_cast<qint64>(first)))
    {}

    __m128i m_bytes;
#else
    explicit AsciiBlock(const char *text) : m_first(wordAt(text)), m_second(wordAt(text + wordBytes)) {}

    unsigned beyondAscii() const
    {
        return bits([](AsciiWord word) { return word & everywhere(0x80); });
    }

    unsigned controls() const
    {
        return bits([](AsciiWord word) { return text::controls(word & everywhere(0x7F)) & ~word; });
    }

    unsigned spaces() const
    {
        return bits([](AsciiWord word) { return text::spaces(word & everywhere(0x7F)) & ~word; });
    }

    unsigned places(char first, char second) const
    {
        return bits([=](AsciiWord word) {
            const AsciiWord ascii = word & everywhere(0x7F);
            return (text::places(ascii, first) | text::places(ascii, second)) & ~word;
        });
    }

    void putLowered(char *to) const
    {
        putWord(to, lowered(m_first & everywhere(0x7F)));
        putWord(to + wordBytes, lowered(m_second & everywhere(0x7F)));
    }

private:
    AsciiBlock(AsciiWord first, AsciiWord second) : m_first(first), m_second(second) {}

    template <typename Mark>
    unsigned bits(Mark mark) const
    {
        return bitsOf(mark(m_first)) | bitsOf(mark(m_second)) << wordBytes;
    }

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
