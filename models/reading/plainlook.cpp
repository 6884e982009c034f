// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/plainlook.h"

#include "domain/instructions.h"
#include "text/asciiblock.h"
#include "text/avx2block.h"

#include <algorithm>
#include <array>
#include <vector>

namespace accords::reading {

namespace {

/// Whether the character of UTF-8 at \a index may be white space, of zero width, a control, or the start of mojibake.
bool isSuspicious(QByteArrayView cell, qsizetype index)
{
    const auto byteAt = [&](qsizetype place) { return place < cell.size() ? uchar(cell[place]) : uchar(0); };
    switch (byteAt(index)) {
    case 0xC2: // controls, no-break space
    case 0xE2: // general punctuation, with all its spaces
    case 0xEF: // zero-width no-break space
        return true;
    case 0xE1: // ogham space
        return byteAt(index + 1) == 0x9A;
    case 0xE3: // ideographic space
        return byteAt(index + 1) == 0x80;
    case 0xC3: // mojibake: Â to ô, and then a sign that windows-1252 has for 0x80 to 0xBF (most start with C2 or E2)
        return byteAt(index + 1) <= 0xB4 &&
               (byteAt(index + 2) == 0xC5 || byteAt(index + 2) == 0xC6 || byteAt(index + 2) == 0xCB);
    default:
        return false;
    }
}

bool isPlainByteByByte(QByteArrayView cell)
{
    for (qsizetype index = 0; index < cell.size(); ++index) {
        const auto byte = static_cast<uchar>(cell[index]);
        const bool isDoubled = byte == ' ' && index > 0 && cell[index - 1] == ' ';
        if (byte < ' ' || byte == 0x7F || isDoubled || isSuspicious(cell, index))
            return false;
    }
    return true;
}

// The ways to look at a block of bytes: whether something may be odd about it, going by three bytes side by side at
// most. What may be is looked at byte by byte, which few cells are.

struct Usual
{
    static constexpr qsizetype bytes = text::AsciiBlock::bytes;

    static bool isOdd(const char *at) { return isOdd(text::AsciiBlock(at), {at, bytes}); }

    /// All of a cell that is shorter than a block.
    static bool isOdd(QByteArrayView cell) { return isOdd(text::AsciiBlock::ofLast(cell.size(), cell), cell); }

private:
    static constexpr quint8 alone = 1;  ///< starts suspicious letters
    static constexpr quint8 first = 2;  ///< starts them if another letter follows
    static constexpr quint8 second = 4; ///< starts those
    static constexpr std::array<quint8, 256> signs = [] {
        std::array<quint8, 256> table{};
        table[0xC2] = table[0xE2] = table[0xEF] = table[0xE1] = table[0xE3] = alone;
        table[0xC3] = first;
        table[0xC5] = table[0xC6] = table[0xCB] = second;
        return table;
    }();

    static bool isOdd(const text::AsciiBlock &block, QByteArrayView mine)
    {
        const unsigned spaces = block.spaces();
        const unsigned odd = (block.controls() & ~(~0U << mine.size())) | (spaces & spaces << 1);
        return odd != 0 || (block.beyondAscii() != 0 && hasSigns(mine));
    }

    static bool hasSigns(QByteArrayView mine)
    {
        unsigned all = 0;
        for (const char byte : mine)
            all |= signs[static_cast<uchar>(byte)];
        return (all & alone) != 0 || all == (first | second);
    }
};

#ifdef ACCORDS_HAS_AVX2
struct Avx2
{
    static constexpr qsizetype bytes = text::Avx2Block::bytes;

    ACCORDS_WITH_AVX2 static bool isOdd(const char *at) { return oddBytes(text::Avx2Block(at)) != 0; }

    ACCORDS_WITH_AVX2 static bool isOdd(QByteArrayView cell)
    {
        return (oddBytes(text::Avx2Block::ofLast(cell.size(), cell)) & ~(~0U << cell.size())) != 0;
    }

    /// All of a cell that has few bytes at least, and so many at most that any three side by side are in the block that
    /// begins with it or the one that ends with it. Most cells have, and without a choice nothing is guessed wrong.
    ACCORDS_WITH_AVX2 static bool isUsualOdd(QByteArrayView cell)
    {
        const qsizetype count = std::min(cell.size(), bytes);
        const quint32 odd = oddBytes(text::Avx2Block::part(cell.begin(), count)) |
                            oddBytes(text::Avx2Block::part(cell.end() - count, count));
        return (odd & ~quint32{0} >> (bytes - count)) != 0;
    }

private:
    // The signs of a byte are those that both its halves have in the tables below: four bits of a byte can be looked up
    // for all bytes of a block at once.
    static constexpr quint8 control = 0x01;
    static constexpr quint8 rubout = 0x02; ///< U+007F
    static constexpr quint8 alone = 0x04;  ///< C2, starts suspicious letters
    static constexpr quint8 alone3 = 0x08; ///< E1, E2, E3 and EF, start those of three bytes
    static constexpr quint8 second = 0x20; ///< C5, C6 and CB, suspicious behind a letter that `first` starts
    static constexpr quint8 first = 0x40;  ///< C3
    static constexpr quint8 space = 0x80;

    /// What a byte may be by its upper half.
    static constexpr std::array<quint8, 16> upper = [] {
        std::array<quint8, 16> table{};
        table[0x0] = table[0x1] = control;
        table[0x2] = space;
        table[0x7] = rubout;
        table[0xC] = alone | first | second;
        table[0xE] = alone3;
        return table;
    }();

    /// By its lower half.
    static constexpr std::array<quint8, 16> lower = [] {
        std::array<quint8, 16> table{};
        table.fill(control);
        table[0x0] |= space;
        table[0x1] |= alone3;
        table[0x2] |= alone | alone3;
        table[0x3] |= first | alone3;
        table[0x5] |= second;
        table[0x6] |= second;
        table[0xB] |= second;
        table[0xF] |= rubout | alone3;
        return table;
    }();

    ACCORDS_WITH_AVX2 static quint32 oddBytes(const text::Avx2Block &block)
    {
        const __m256i half = _mm256_set1_epi8(0x0F);
        const __m256i uppers = _mm256_and_si256(_mm256_srli_epi16(block.lanes(), 4), half);
        const __m256i lowers = _mm256_and_si256(block.lanes(), half);
        const __m256i signs = _mm256_and_si256(lookedUp(upper, uppers), lookedUp(lower, lowers));
        const __m256i odd = _mm256_and_si256(signs, _mm256_set1_epi8(control | rubout | alone | alone3));
        const quint32 spaces = text::Avx2Block::bits(signs);
        const quint32 firsts = text::Avx2Block::bits(_mm256_slli_epi16(signs, 1));
        const quint32 seconds = text::Avx2Block::bits(_mm256_slli_epi16(signs, 2));
        return text::Avx2Block::bits(_mm256_cmpgt_epi8(odd, _mm256_setzero_si256())) | (spaces & spaces << 1) |
               (seconds & firsts << 2);
    }

    ACCORDS_WITH_AVX2 static __m256i lookedUp(const std::array<quint8, 16> &table, __m256i halves)
    {
        const __m128i once = _mm_loadu_si128(reinterpret_cast<const __m128i *>(table.data()));
        return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(once), halves);
    }
};
#endif

template <typename Way>
Q_ALWAYS_INLINE bool isPlainByBlocks(QByteArrayView cell)
{
    if (cell.size() < Way::bytes)
        return cell.isEmpty() || !Way::isOdd(cell) || isPlainByteByByte(cell);
    // Any three bytes side by side are in one block: all share two with the next, and the last one as many as it takes
    // to end with the cell.
    constexpr qsizetype step = Way::bytes - 2;
    const char *last = cell.end() - Way::bytes;
    bool isOdd = Way::isOdd(last);
    for (const char *at = cell.begin(); at < last; at += step)
        isOdd |= Way::isOdd(at);
    return !isOdd || isPlainByteByByte(cell);
}

bool isPlainUsually(QByteArrayView cell)
{
    return isPlainByBlocks<Usual>(cell);
}

#ifdef ACCORDS_HAS_AVX2
ACCORDS_WITH_AVX2 bool isPlainWithAvx2(QByteArrayView cell)
{
    if (cell.size() < text::Avx2Block::few || cell.size() > 2 * Avx2::bytes - 2)
        return isPlainByBlocks<Avx2>(cell);
    return !Avx2::isUsualOdd(cell) || isPlainByteByByte(cell);
}
#endif

std::vector<PlainLook> knownLooks()
{
    std::vector<PlainLook> looks;
#ifdef ACCORDS_HAS_AVX2
    if (domain::knowsAvx2())
        looks.push_back({"AVX2", isPlainWithAvx2});
#endif
    looks.push_back({"usual", isPlainUsually});
    looks.push_back({"byte by byte", isPlainByteByByte});
    return looks;
}

} // namespace

std::span<const PlainLook> plainLooks()
{
    static const std::vector<PlainLook> looks = knownLooks();
    return looks;
}

} // namespace accords::reading
