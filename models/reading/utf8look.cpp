// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/utf8look.h"

#include "domain/instructions.h"

#include <vector>

namespace accords::reading {

namespace {

Utf8Seen lookWithQt(QByteArrayView bytes)
{
    return {.isValid = bytes.isValidUtf8(), .hasNul = bytes.contains('\0')};
}

#ifdef ACCORDS_HAS_SSE2
bool isBetween(char byte, uchar least, uchar most)
{
    return uchar(byte) >= least && uchar(byte) <= most;
}

bool isBehind(char byte)
{
    return isBetween(byte, 0x80, 0xBF);
}

/// How many bytes the letter at \a at has; 0 when it is none. Overlong ones, surrogates and what is above U+10FFFF are
/// told by their second byte.
int letterBytes(const char *at, const char *end)
{
    const auto lead = static_cast<uchar>(*at);
    const qptrdiff left = end - at;
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4 || left < 2)
        return 0;
    if (lead < 0xE0)
        return isBehind(at[1]) ? 2 : 0;
    if (lead < 0xF0) {
        const bool isRight = isBetween(at[1], lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
        return isRight && left > 2 && isBehind(at[2]) ? 3 : 0;
    }
    const bool isRight = isBetween(at[1], lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
    return isRight && left > 3 && isBehind(at[2]) && isBehind(at[3]) ? 4 : 0;
}

/// Looks at the letters from \a at up to \a until, or a few bytes farther, or up to what is no UTF-8. Answers where it
/// ended.
const char *lookAtLetters(const char *at, const char *until, const char *end, Utf8Seen &seen)
{
    while (at < until && seen.isValid) {
        const int bytes = letterBytes(at, end);
        seen.isValid = bytes > 0;
        seen.hasNul |= *at == '\0';
        at += bytes;
    }
    return at;
}

constexpr qsizetype blockBytes = 64; ///< as many as a mask has bits

// Bit i of a mask is for byte i of a block.

/// Tells letters of one and two bytes.
struct Masks
{
    quint64 beyondAscii = 0;
    quint64 leads = 0;  ///< C2 to DF, of letters of two bytes
    quint64 behind = 0; ///< 80 to BF
};

/// Tells letters of three and four as well.
struct LongMasks
{
    quint64 leads = 0;   ///< C2 to F4
    quint64 ofThree = 0; ///< E0 to F4, of letters of three bytes or more
    quint64 ofFour = 0;  ///< F0 to F4
    quint64 wrong = 0;   ///< second bytes that make a letter overlong, a surrogate, or more than U+10FFFF
};

/// How many bytes the whole letters have of a block that begins with one; 0 when something else is there too.
qsizetype lettersOf(const Masks &masks, const LongMasks &more)
{
    const quint64 behind = more.leads << 1 | more.ofThree << 2 | more.ofFour << 3;
    if (masks.beyondAscii != (more.leads | masks.behind) || masks.behind != behind || more.wrong != 0)
        return 0;
    // At most one letter ends behind the block: by its last byte, or the last two or three.
    const quint64 ofLast = more.leads >> 63;
    const quint64 ofLastTwo = more.ofThree >> 62 & 1;
    const quint64 ofLastThree = more.ofFour >> 61 & 1;
    return blockBytes - static_cast<qsizetype>(ofLast + 2 * ofLastTwo + 3 * ofLastThree);
}

template <typename Way>
Q_ALWAYS_INLINE LongMasks longMasksOf(const char *block)
{
    const quint64 fromA0 = Way::between(block, 0xA0, 0xBF);
    const quint64 from90 = Way::between(block, 0x90, 0xBF);
    return {.leads = Way::between(block, 0xC2, 0xF4),
            .ofThree = Way::between(block, 0xE0, 0xF4),
            .ofFour = Way::between(block, 0xF0, 0xF4),
            .wrong =
                (Way::between(block, 0xE0, 0xE0) << 1 & ~fromA0) | (Way::between(block, 0xED, 0xED) << 1 & fromA0) |
                (Way::between(block, 0xF0, 0xF0) << 1 & ~from90) | (Way::between(block, 0xF4, 0xF4) << 1 & from90)};
}

/// What every x86-64 processor has.
class Sse2 final
{
public:
    Masks masksOf(const char *block)
    {
        Masks masks;
        for (int shift = 0; shift < blockBytes; shift += sizeof(__m128i)) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + shift));
            masks.beyondAscii |= bits(bytes) << shift;
            masks.leads |= bits(between(bytes, 0xC2, 0xDF)) << shift;
            masks.behind |= bits(_mm_cmpgt_epi8(_mm_set1_epi8(char(0xC0)), bytes)) << shift;
            m_least = _mm_min_epu8(m_least, bytes);
        }
        return masks;
    }

    static quint64 between(const char *block, uchar first, uchar last)
    {
        quint64 places = 0;
        for (int shift = 0; shift < blockBytes; shift += sizeof(__m128i)) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + shift));
            places |= bits(between(bytes, first, last)) << shift;
        }
        return places;
    }

    bool hasNul() const { return bits(_mm_cmpeq_epi8(m_least, _mm_setzero_si128())) != 0; }

private:
    static __m128i between(__m128i bytes, uchar first, uchar last)
    {
        const __m128i fromFirst = _mm_sub_epi8(bytes, _mm_set1_epi8(char(first)));
        return _mm_cmpeq_epi8(_mm_min_epu8(fromFirst, _mm_set1_epi8(char(last - first))), fromFirst);
    }

    static quint64 bits(__m128i lanes) { return static_cast<quint32>(_mm_movemask_epi8(lanes)); }

    __m128i m_least = _mm_set1_epi8(1); ///< of all bytes so far, in each place
};

template <typename Way>
Q_ALWAYS_INLINE Utf8Seen lookByBlocks(QByteArrayView bytes)
{
    Utf8Seen seen;
    Way way;
    const char *at = bytes.begin();
    quint64 cut = 0; // 1: the byte in front is a lead whose letter ends in the next block
    while (seen.isValid && bytes.end() - at >= blockBytes) {
        // Without a choice for whether all is ASCII: in a list of names nobody can guess. Nor does the next block wait
        // for where this one's last letter ends.
        const Masks masks = way.masksOf(at);
        if (masks.beyondAscii == (masks.leads | masks.behind) && masks.behind == (masks.leads << 1 | cut)) {
            at += blockBytes;
            cut = masks.leads >> (blockBytes - 1);
            continue;
        }
        const char *letter = at - cut;
        const qsizetype whole = lettersOf(cut == 0 ? masks : way.masksOf(letter), longMasksOf<Way>(letter));
        at = whole > 0 ? letter + whole : lookAtLetters(letter, at + blockBytes, bytes.end(), seen);
        cut = 0;
    }
    if (seen.isValid)
        lookAtLetters(at - cut, bytes.end(), bytes.end(), seen);
    seen.hasNul |= way.hasNul();
    return seen;
}

Utf8Seen lookWithSse2(QByteArrayView bytes)
{
    return lookByBlocks<Sse2>(bytes);
}
#endif

#ifdef ACCORDS_HAS_AVX2
/// What processors have since 2013 or so.
class Avx2 final
{
public:
    ACCORDS_WITH_AVX2 Avx2() : m_least(_mm256_set1_epi8(1)) {}

    ACCORDS_WITH_AVX2 Masks masksOf(const char *block)
    {
        const auto *halves = reinterpret_cast<const __m256i *>(block);
        const __m256i low = _mm256_loadu_si256(halves);
        const __m256i high = _mm256_loadu_si256(halves + 1);
        m_least = _mm256_min_epu8(m_least, _mm256_min_epu8(low, high));
        return {.beyondAscii = bits(low, high),
                .leads = between(block, 0xC2, 0xDF),
                .behind = bits(behind(low), behind(high))};
    }

    ACCORDS_WITH_AVX2 static quint64 between(const char *block, uchar first, uchar last)
    {
        const auto *halves = reinterpret_cast<const __m256i *>(block);
        return bits(between(_mm256_loadu_si256(halves), first, last),
                    between(_mm256_loadu_si256(halves + 1), first, last));
    }

    ACCORDS_WITH_AVX2 bool hasNul() const
    {
        return _mm256_movemask_epi8(_mm256_cmpeq_epi8(m_least, _mm256_setzero_si256())) != 0;
    }

private:
    ACCORDS_WITH_AVX2 static __m256i between(__m256i bytes, uchar first, uchar last)
    {
        const __m256i fromFirst = _mm256_sub_epi8(bytes, _mm256_set1_epi8(char(first)));
        return _mm256_cmpeq_epi8(_mm256_min_epu8(fromFirst, _mm256_set1_epi8(char(last - first))), fromFirst);
    }

    ACCORDS_WITH_AVX2 static __m256i behind(__m256i bytes)
    {
        return _mm256_cmpgt_epi8(_mm256_set1_epi8(char(0xC0)), bytes);
    }

    ACCORDS_WITH_AVX2 static quint64 bits(__m256i low, __m256i high)
    {
        const auto lowBits = static_cast<quint32>(_mm256_movemask_epi8(low));
        return quint64{static_cast<quint32>(_mm256_movemask_epi8(high))} << 32 | lowBits;
    }

    __m256i m_least; ///< of all bytes so far, in each place
};

ACCORDS_WITH_AVX2 Utf8Seen lookWithAvx2(QByteArrayView bytes)
{
    return lookByBlocks<Avx2>(bytes);
}
#endif

std::vector<Utf8Look> knownLooks()
{
    std::vector<Utf8Look> looks;
#ifdef ACCORDS_HAS_AVX2
    if (domain::knowsAvx2())
        looks.push_back({"AVX2", lookWithAvx2});
#endif
#ifdef ACCORDS_HAS_SSE2
    looks.push_back({"SSE2", lookWithSse2});
#endif
    looks.push_back({"Qt", lookWithQt});
    return looks;
}

} // namespace

std::span<const Utf8Look> utf8Looks()
{
    static const std::vector<Utf8Look> looks = knownLooks();
    return looks;
}

} // namespace accords::reading
