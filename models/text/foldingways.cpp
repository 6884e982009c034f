// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/foldingways.h"

#include "domain/instructions.h"
#include "domain/prefetch.h"
#include "text/asciiblock.h"
#include "text/avx2block.h"
#include "text/foldingletters.h"
#include "text/latinletters.h"

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace accords::text {

namespace {

// The ways to look at a block of bytes, and what else they know. Of a mask bit i is for byte i. A block of a text's
// last bytes has NULs behind them.

/// So many bytes of a text became so many.
struct Folded
{
    qsizetype from = 0;
    qsizetype to = 0;
};

/// What the whole program is compiled for.
struct Usual
{
    static constexpr qsizetype bytes = AsciiBlock::bytes;
    using Block = AsciiBlock;

    static Block whole(const char *at) { return Block(at); }
    static Block last(qsizetype count, QByteArrayView text) { return Block::ofLast(count, text); }

    static quint64 spaces(const Block &block) { return block.spaces(); }
    static quint64 controlsAndBeyond(const Block &block) { return block.controls() | block.beyondAscii(); }
    static void putLowered(const Block &block, char *to) { block.putLowered(to); }

    /// Goes on by that letter without a look at the others of the block.
    static Folded foldLatin(const Block & /*block*/, quint64 /*others*/, QByteArrayView /*bytes*/, char * /*to*/)
    {
        return {};
    }
};

#ifdef ACCORDS_HAS_AVX2
/// For each set of bytes to be dropped from eight: where the others are, in order, and then nothing.
constexpr auto kept = [] {
    constexpr quint8 nothing = 0x80;
    std::array<std::array<quint8, 8>, 256> all{};
    for (unsigned dropped = 0; dropped < all.size(); ++dropped) {
        auto next = all[dropped].begin();
        for (quint8 place = 0; place < 8; ++place) {
            if ((dropped >> place & 1) == 0)
                *next++ = place;
        }
        std::fill(next, all[dropped].end(), nothing);
    }
    return all;
}();

struct Avx2
{
    static constexpr qsizetype bytes = Avx2Block::bytes;
    using Block = Avx2Block;

    ACCORDS_WITH_AVX2 static Block whole(const char *at) { return Block(at); }
    ACCORDS_WITH_AVX2 static Block last(qsizetype count, QByteArrayView text) { return Block::ofLast(count, text); }

    ACCORDS_WITH_AVX2 static quint64 spaces(const Block &block) { return block.spaces(); }
    ACCORDS_WITH_AVX2 static quint64 controlsAndBeyond(const Block &block) { return block.controlsAndBeyond(); }
    ACCORDS_WITH_AVX2 static void putLowered(const Block &block, char *to) { block.lowered().put(to); }

    /// Folds a block of these \a bytes if all its \a others are letters that latinFold() knows, but for one at its end
    /// whose second byte is behind. Nothing comes of any other block.
    ACCORDS_WITH_AVX2 static Folded foldLatin(const Block &block, quint64 others, QByteArrayView bytes, char *to)
    {
        const __m256i fromFirst = _mm256_sub_epi8(block.lanes(), _mm256_set1_epi8(char(firstLatinLead)));
        const __m256i most = _mm256_set1_epi8(lastLatinLead - firstLatinLead);
        quint32 leads = Block::bits(_mm256_cmpeq_epi8(_mm256_min_epu8(fromFirst, most), fromFirst));
        const quint32 behind = Block::bits(_mm256_cmpgt_epi8(_mm256_set1_epi8(char(0xC0)), block.lanes()));
        if (others != (leads | behind) || behind != leads << 1)
            return {};
        const qsizetype from = bytes.size() - (leads >> 31);
        leads &= ~quint32{0} >> 1;
        putWithout(leads, block.lowered(), to);
        qsizetype letters = 0;
        for (; leads != 0; leads &= leads - 1, ++letters) {
            const int place = std::countr_zero(leads);
            const char fold = latinFold(bytes[place], bytes[place + 1]);
            if (fold == notLatin)
                return {};
            to[place - letters] = fold;
        }
        return {from, from - letters};
    }

private:
    /// Writes the bytes of \a block that are not \a dropped one behind the other.
    ACCORDS_WITH_AVX2 static void putWithout(quint32 dropped, const Block &block, char *to)
    {
        const __m128i low = _mm256_castsi256_si128(block.lanes());
        const __m128i high = _mm256_extracti128_si256(block.lanes(), 1);
        to = putEightWithout(dropped & 0xFF, low, to);
        to = putEightWithout(dropped >> 8 & 0xFF, _mm_unpackhi_epi64(low, low), to);
        to = putEightWithout(dropped >> 16 & 0xFF, high, to);
        putEightWithout(dropped >> 24, _mm_unpackhi_epi64(high, high), to);
    }

    /// The same of the first eight bytes. Answers where to go on.
    ACCORDS_WITH_AVX2 static char *putEightWithout(quint32 dropped, __m128i block, char *to)
    {
        const __m128i places = _mm_loadl_epi64(reinterpret_cast<const __m128i *>(kept[dropped].data()));
        _mm_storel_epi64(reinterpret_cast<__m128i *>(to), _mm_shuffle_epi8(block, places));
        return to + 8 - std::popcount(dropped);
    }
};
#endif

/// Writes \a text folded from \a to on, where there is room. Answers where it ends.
template <typename Way>
Q_ALWAYS_INLINE char *foldText(QByteArrayView text, char *to, FoldingRoom &room)
{
    const char *at = text.begin();
    quint64 afterSpace = 0; // 1: a space is in front
    while (at < text.end()) {
        const qsizetype left = text.end() - at;
        const qsizetype size = std::min(left, Way::bytes);
        const auto block = left < Way::bytes ? Way::last(left, text) : Way::whole(at);
        const quint64 spaces = Way::spaces(block);
        const quint64 afterSpaces = spaces << 1 | afterSpace;
        const quint64 others = (Way::controlsAndBeyond(block) & ~(~quint64{0} << size)) | (spaces & afterSpaces);
        const auto goOn = [&](qsizetype from, qsizetype folded) {
            at += from;
            to += folded;
            afterSpace = afterSpaces >> from & 1;
        };
        if (others == 0) {
            Way::putLowered(block, to);
            goOn(size, size);
            continue;
        }
        if (const Folded latin = Way::foldLatin(block, others, {at, size}, to); latin.from > 0) {
            goOn(latin.from, latin.to);
            continue;
        }
        // Up to the first of the others, and over them.
        Way::putLowered(block, to);
        const int plain = std::countr_zero(others);
        goOn(plain, plain);
        if (const char fold = latinFoldAt(at, text.end()); fold != notLatin) {
            at += 2;
            *to++ = fold;
            afterSpace = 0;
            continue;
        }
        // A block with many others is of another script. Its spaces are not worth another look.
        const qsizetype run = 2 * std::popcount(others) > Way::bytes ? size - plain : std::countr_one(others >> plain);
        const char *until = at + run;
        const FoldingPlace place = foldLetters({at, to, afterSpace != 0}, until, text.end(), room);
        at = place.at;
        to = place.to;
        afterSpace = place.afterSpace ? 1 : 0;
    }
    return to;
}

/// Texts are in memory far from one another: so many are asked for ahead.
constexpr std::size_t ahead = 16;

template <typename Way>
Q_ALWAYS_INLINE void foldAll(QByteArray &out, std::span<const QByteArrayView> texts, quint32 *ends)
{
    qsizetype bytes = 0;
    for (const QByteArrayView text : texts)
        bytes += text.size();
    FoldingRoom room(out, bytes, static_cast<qsizetype>(texts.size()));
    char *to = room.begin();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QByteArrayView next = texts[std::min(i + ahead, texts.size() - 1)];
        domain::prefetch(next.begin());
        domain::prefetch(next.end());
        to = foldText<Way>(texts[i], to, room);
        ends[i] = static_cast<quint32>(room.sizeAt(to));
        *to++ = '\n';
    }
    room.cut(to);
}

void foldUsually(QByteArray &out, std::span<const QByteArrayView> texts, quint32 *ends)
{
    foldAll<Usual>(out, texts, ends);
}

#ifdef ACCORDS_HAS_AVX2
ACCORDS_WITH_AVX2 void foldWithAvx2(QByteArray &out, std::span<const QByteArrayView> texts, quint32 *ends)
{
    foldAll<Avx2>(out, texts, ends);
}
#endif

std::vector<FoldingWay> knownWays()
{
    std::vector<FoldingWay> ways;
#ifdef ACCORDS_HAS_AVX2
    if (domain::knowsAvx2())
        ways.push_back({"AVX2", foldWithAvx2});
#endif
    ways.push_back({"usual", foldUsually});
    return ways;
}

} // namespace

std::span<const FoldingWay> foldingWays()
{
    static const std::vector<FoldingWay> ways = knownWays();
    return ways;
}

} // namespace accords::text
