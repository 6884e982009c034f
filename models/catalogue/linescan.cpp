// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/linescan.h"

#include "domain/instructions.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace accords::catalogue {

namespace {

constexpr std::size_t blockBytes = 64; ///< as many as a mask has bits

// The three ways to look at a block: `equal` compares each byte, `both` combines two comparisons, `bits` makes a mask
// of one, the first byte's bit the lowest, and `extract` puts those bits of a mask side by side that are set in
// another.

/// Loops that compilers turn into whatever the processor has.
struct Portable
{
    using Lanes = std::array<uchar, blockBytes>;

    static Lanes equal(const char *block, char byte)
    {
        Lanes lanes;
        for (std::size_t i = 0; i < blockBytes; ++i)
            lanes[i] = block[i] == byte ? 1 : 0;
        return lanes;
    }

    static Lanes both(const Lanes &left, const Lanes &right)
    {
        Lanes lanes;
        for (std::size_t i = 0; i < blockBytes; ++i)
            lanes[i] = left[i] & right[i];
        return lanes;
    }

    static quint64 bits(const Lanes &lanes)
    {
        // The product's highest byte has the lowest bit of each byte.
        constexpr quint64 gather = 0x0102040810204080;
        quint64 mask = 0;
        for (std::size_t i = 0; i < blockBytes; i += 8)
            mask |= (qFromLittleEndian<quint64>(&lanes[i]) * gather >> 56) << i;
        return mask;
    }

    static quint64 extract(quint64 bits, quint64 mask)
    {
        quint64 extracted = 0;
        for (int i = 0; mask != 0; ++i, mask &= mask - 1)
            extracted |= (bits >> std::countr_zero(mask) & 1) << i;
        return extracted;
    }
};

#ifdef ACCORDS_HAS_SSE2
/// What every x86-64 processor has.
struct Sse2
{
    static constexpr int quarters = 4;
    struct Lanes
    {
        __m128i quarter[quarters];
    };

    static Lanes equal(const char *block, char byte)
    {
        const __m128i wanted = _mm_set1_epi8(byte);
        const auto *bytes = reinterpret_cast<const __m128i *>(block);
        Lanes lanes;
        for (int i = 0; i < quarters; ++i)
            lanes.quarter[i] = _mm_cmpeq_epi8(_mm_loadu_si128(bytes + i), wanted);
        return lanes;
    }

    static Lanes both(const Lanes &left, const Lanes &right)
    {
        Lanes lanes;
        for (int i = 0; i < quarters; ++i)
            lanes.quarter[i] = _mm_and_si128(left.quarter[i], right.quarter[i]);
        return lanes;
    }

    static quint64 bits(const Lanes &lanes)
    {
        quint64 mask = 0;
        for (int i = 0; i < quarters; ++i)
            mask |= quint64{static_cast<quint32>(_mm_movemask_epi8(lanes.quarter[i]))} << (16 * i);
        return mask;
    }

    static quint64 extract(quint64 bits, quint64 mask) { return Portable::extract(bits, mask); }
};
#endif

#ifdef ACCORDS_HAS_AVX2
/// What processors have since 2013 or so.
struct Avx2
{
    struct Lanes
    {
        __m256i low;
        __m256i high;
    };

    ACCORDS_WITH_AVX2 static Lanes equal(const char *block, char byte)
    {
        const __m256i wanted = _mm256_set1_epi8(byte);
        const auto *bytes = reinterpret_cast<const __m256i *>(block);
        return {_mm256_cmpeq_epi8(_mm256_loadu_si256(bytes), wanted),
                _mm256_cmpeq_epi8(_mm256_loadu_si256(bytes + 1), wanted)};
    }

    ACCORDS_WITH_AVX2 static Lanes both(const Lanes &left, const Lanes &right)
    {
        return {_mm256_and_si256(left.low, right.low), _mm256_and_si256(left.high, right.high)};
    }

    ACCORDS_WITH_AVX2 static quint64 bits(const Lanes &lanes)
    {
        const auto low = static_cast<quint32>(_mm256_movemask_epi8(lanes.low));
        const auto high = static_cast<quint32>(_mm256_movemask_epi8(lanes.high));
        return quint64{high} << 32 | low;
    }

    ACCORDS_WITH_AVX2 static quint64 extract(quint64 bits, quint64 mask) { return _pext_u64(bits, mask); }
};
#endif

/// Writes bits one behind the other into words.
class BitWriter final
{
public:
    explicit BitWriter(quint64 *words) : m_next(words) {}

    Q_ALWAYS_INLINE void append(quint64 bits, int count)
    {
        m_word |= bits << m_filled;
        m_filled += count;
        if (m_filled >= 64) {
            *m_next++ = m_word;
            m_filled -= 64;
            m_word = m_filled == 0 ? 0 : bits >> (count - m_filled);
        }
    }

    void finish()
    {
        if (m_filled > 0)
            *m_next = m_word;
    }

private:
    quint64 *m_next;
    quint64 m_word = 0;
    int m_filled = 0; ///< below 64
};

/// So many blocks are looked at between two decisions: where every other block has a hit, a decision for each would be
/// guessed wrong half the time, and that costs more than the work it saves.
constexpr std::size_t blocksAtOnce = 4;
using Masks = std::array<quint64, blocksAtOnce>;

static_assert(LineScanner::margin >= blocksAtOnce * blockBytes);

/// Where the needle begins in the blocks from \a at on. The last bytes are looked at first: when a word is typed letter
/// by letter, many names have all but these.
template <typename Way>
Q_ALWAYS_INLINE Masks placesOf(QByteArrayView needle, const char *at)
{
    constexpr qsizetype enough = 3; ///< bytes that few places have in common with the needle by chance
    const qsizetype compared = std::min(needle.size(), enough);
    Masks places;
    quint64 any = 0;
    for (std::size_t i = 0; i < blocksAtOnce; ++i) {
        const char *block = at + i * blockBytes;
        typename Way::Lanes lanes = Way::equal(block, needle.front());
        for (qsizetype back = 1; back < compared; ++back) {
            const qsizetype offset = needle.size() - back;
            lanes = Way::both(lanes, Way::equal(block + offset, needle[offset]));
        }
        places[i] = Way::bits(lanes);
        any |= places[i];
    }
    for (qsizetype offset = needle.size() - compared; offset > 0 && any != 0; --offset) {
        any = 0;
        for (std::size_t i = 0; i < blocksAtOnce; ++i) {
            places[i] &= Way::bits(Way::equal(at + i * blockBytes + offset, needle[offset]));
            any |= places[i];
        }
    }
    return places;
}

/// Of the lines, each the bits up to and with its bit in \a ends: the ends of those that have a place. Adding the
/// places to the bits of the lines carries out of every line that has one into the bit of its end, and out of the mask
/// into the next one's first line by \a carry. So lines cost nothing, however many are in a block, or blocks in a line.
Q_ALWAYS_INLINE quint64 endsOfLinesWith(quint64 places, quint64 ends, quint64 &carry)
{
    const quint64 sum = ~ends + places;
    const quint64 carried = sum + carry;
    carry = (sum < places || carried < carry) ? 1 : 0;
    return carried & ends;
}

template <typename Way>
Q_ALWAYS_INLINE void scanLines(QByteArrayView lines, QByteArrayView needle, quint64 *found)
{
    BitWriter writer(found);
    quint64 carry = 0;
    for (const char *at = lines.begin(); at < lines.end(); at += blocksAtOnce * blockBytes) {
        const Masks places = placesOf<Way>(needle, at);
        for (std::size_t i = 0; i < blocksAtOnce; ++i) {
            const char *block = at + i * blockBytes;
            quint64 ends = Way::bits(Way::equal(block, '\n'));
            const qptrdiff left = lines.end() - block;
            if (left < qptrdiff(blockBytes)) // The lines behind are not ours.
                ends &= left > 0 ? ~(~quint64{0} << left) : 0;
            writer.append(Way::extract(endsOfLinesWith(places[i], ends, carry), ends), std::popcount(ends));
        }
    }
    writer.finish();
}

void scanPortably(QByteArrayView lines, QByteArrayView needle, quint64 *found)
{
    scanLines<Portable>(lines, needle, found);
}

#ifdef ACCORDS_HAS_SSE2
void scanWithSse2(QByteArrayView lines, QByteArrayView needle, quint64 *found)
{
    scanLines<Sse2>(lines, needle, found);
}
#endif

#ifdef ACCORDS_HAS_AVX2
ACCORDS_WITH_AVX2 void scanWithAvx2(QByteArrayView lines, QByteArrayView needle, quint64 *found)
{
    scanLines<Avx2>(lines, needle, found);
}
#endif

std::vector<LineScanner> knownScanners()
{
    std::vector<LineScanner> scanners;
#ifdef ACCORDS_HAS_AVX2
    if (domain::knowsAvx2())
        scanners.push_back({"AVX2", scanWithAvx2});
#endif
#ifdef ACCORDS_HAS_SSE2
    scanners.push_back({"SSE2", scanWithSse2});
#endif
    scanners.push_back({"portable", scanPortably});
    return scanners;
}

} // namespace

std::span<const LineScanner> lineScanners()
{
    static const std::vector<LineScanner> scanners = knownScanners();
    return scanners;
}

} // namespace accords::catalogue
