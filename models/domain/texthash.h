// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/foldedproduct.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cstring>

namespace accords::domain {

/// Hashes texts for tables in memory by a secret. A text's words are taken in pairs, both combined with numbers of the
/// secret, and multiplied; the products, folded, are added up and spread by one more. Who doesn't know the secret
/// cannot tell which texts meet. That a product of 128 bits mixes so well and so fast is the idea of wyhash (Wang Yi,
/// 2019); that each pair has numbers of its own, so that the pairs need not wait for one another, is older: NH of UMAC
/// (Black and others, 1999).
class TextHasher final
{
public:
    explicit TextHasher(quint64 seed);

    /// All 32 bits are equally good. O(length), some 4 ns for a name. Nothing outside of \a text is read.
    quint32 operator()(QByteArrayView text) const
    {
        const quint64 hash = text.size() <= fewBytes ? hashOfFew(text) : hashOfMany(text);
        return static_cast<quint32>(hash ^ hash >> 32);
    }

private:
    static constexpr qsizetype wordBytes = 8;
    static constexpr qsizetype fewBytes = 2 * wordBytes;
    static constexpr qsizetype pieceBytes = 4 * fewBytes;

    template <typename Word>
    static quint64 wordAt(const char *at)
    {
        Word word = 0;
        std::memcpy(&word, at, sizeof word);
        return word;
    }

    quint64 ofPair(quint64 first, quint64 second, std::size_t pair) const
    {
        return foldedProduct(first ^ m_secret[2 * pair], second ^ m_secret[2 * pair + 1]);
    }

    quint64 ofPairAt(const char *at, std::size_t pair) const
    {
        return ofPair(wordAt<quint64>(at), wordAt<quint64>(at + wordBytes), pair);
    }

    quint64 spread(quint64 sum) const { return ofPair(sum, 0, pairs); }

    quint64 hashOfFew(QByteArrayView text) const
    {
        const char *begin = text.begin();
        const char *end = text.end();
        quint64 first = 0;
        quint64 second = 0;
        // Words that overlap: together with its length they are the text.
        if (text.size() >= 8) {
            first = wordAt<quint64>(begin);
            second = wordAt<quint64>(end - 8);
        } else if (text.size() >= 4) {
            first = wordAt<quint32>(begin);
            second = wordAt<quint32>(end - 4);
        } else if (!text.isEmpty()) {
            first = wordAt<uchar>(begin) << 8 | wordAt<uchar>(begin + text.size() / 2);
            second = wordAt<uchar>(end - 1);
        }
        return spread(ofPair(first, second, 0) + static_cast<quint64>(text.size()));
    }

    quint64 hashOfMany(QByteArrayView text) const
    {
        auto hash = static_cast<quint64>(text.size());
        const char *at = text.begin();
        for (; text.end() - at > pieceBytes; at += pieceBytes)
            hash = spread(hash + sumOf(at, pieceBytes));
        const qsizetype size = std::min(text.size(), pieceBytes);
        return spread(hash + sumOf(text.end() - size, size));
    }

    /// Of the \a size bytes from \a at on, more than a pair's and a piece's at most. Always four pairs, which overlap
    /// where there are fewer bytes: without a choice, nothing is guessed wrong.
    quint64 sumOf(const char *at, qsizetype size) const
    {
        const char *last = at + size - fewBytes;
        return ofPairAt(at, 0) + ofPairAt(std::min(at + fewBytes, last), 1) +
               ofPairAt(std::max(at, last - fewBytes), 2) + ofPairAt(last, 3);
    }

    static constexpr std::size_t pairs = pieceBytes / fewBytes;
    std::array<quint64, 2 * (pairs + 1)> m_secret;
};

/// By a secret that is another one in each run of the program. Not before main().
extern const TextHasher programHasher;

/// A hash of \a text for tables in memory: another one in each run of the program, so that no list can be made whose
/// texts all meet in one place. O(length). Any thread.
inline quint32 hashOf(QByteArrayView text)
{
    return programHasher(text);
}

} // namespace accords::domain
