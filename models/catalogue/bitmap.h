// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <span>
#include <vector>

namespace accords::catalogue {

/// A set of numbers below a size, one bit each. Bits at and above the size are 0.
class Bitmap final
{
public:
    static constexpr std::size_t wordBits = 64;

    Bitmap() = default;
    explicit Bitmap(std::size_t size) : m_size(size), m_words((size + wordBits - 1) / wordBits, 0) {}

    /// Every number below \a size.
    static Bitmap full(std::size_t size)
    {
        Bitmap bitmap(size);
        bitmap.complement();
        return bitmap;
    }

    std::size_t size() const { return m_size; }
    bool contains(std::size_t number) const { return bit(number) != 0; }
    /// 1 when \a number is in the set, 0 when it is not: for work without branches.
    quint64 bit(std::size_t number) const { return m_words[number / wordBits] >> (number % wordBits) & 1; }
    void insert(std::size_t number) { m_words[number / wordBits] |= quint64{1} << (number % wordBits); }

    /// Puts in all numbers for which \a holds(number) is true. O(size).
    template <typename Holds>
    void insertIf(Holds holds)
    {
        for (std::size_t first = 0; first < m_size; first += wordBits) {
            const std::size_t count = std::min(wordBits, m_size - first);
            for (std::size_t i = 0; i < count; ++i)
                m_words[first / wordBits] |= quint64{holds(first + i) ? 1U : 0U} << i;
        }
    }

    /// How many numbers are in the set. O(size / 64).
    std::size_t count() const { return count(0, m_words.size()); }
    /// The same in the words from \a begin to below \a end.
    std::size_t count(std::size_t begin, std::size_t end) const
    {
        std::size_t count = 0;
        for (std::size_t i = begin; i < end; ++i)
            count += static_cast<std::size_t>(std::popcount(m_words[i]));
        return count;
    }

    /// Puts in what is out, and the other way round.
    void complement()
    {
        for (quint64 &word : m_words)
            word = ~word;
        if (m_size % wordBits != 0)
            m_words.back() &= ~(~quint64{0} << (m_size % wordBits));
    }

    /// With a set of the same size.
    Bitmap &operator|=(const Bitmap &other)
    {
        std::ranges::transform(m_words, other.m_words, m_words.begin(), std::bit_or());
        return *this;
    }
    Bitmap &operator&=(const Bitmap &other)
    {
        std::ranges::transform(m_words, other.m_words, m_words.begin(), std::bit_and());
        return *this;
    }

    /// Number n is bit n % 64 of word n / 64.
    std::span<const quint64> words() const { return m_words; }
    std::span<quint64> words() { return m_words; }

    /// Keeps, of the numbers in the words from \a begin to below \a end, those for which \a holds(number) is true or 1.
    /// Words apart may be worked on at the same time. O(numbers in the set), or O(all numbers) without a branch.
    template <typename Holds>
    void keepIf(std::size_t begin, std::size_t end, Holds holds)
    {
        for (std::size_t i = begin; i < end; ++i) {
            if (m_words[i] != 0)
                m_words[i] = kept(m_words[i], i * wordBits, holds);
        }
    }

    /// Calls \a use with each number of the set, ascending. O(size / 64 + numbers).
    template <typename Use>
    void forEach(Use use) const
    {
        forEach(0, m_words.size(), use);
    }
    /// The same for the words from \a begin to below \a end.
    template <typename Use>
    void forEach(std::size_t begin, std::size_t end, Use use) const
    {
        for (std::size_t i = begin; i < end; ++i)
            forEachBit(m_words[i], i * wordBits, use);
    }

    bool operator==(const Bitmap &) const = default;

private:
    template <typename Use>
    static void forEachBit(quint64 word, std::size_t first, Use &&use)
    {
        for (; word != 0; word &= word - 1)
            use(first + static_cast<std::size_t>(std::countr_zero(word)));
    }

    template <typename Holds>
    quint64 kept(quint64 word, std::size_t first, Holds &holds) const
    {
        constexpr int few = 16;
        quint64 kept = 0;
        if (std::popcount(word) < few) {
            forEachBit(word, first, [&](std::size_t number) { kept |= quint64(holds(number)) << (number - first); });
            return kept;
        }
        // Asking all is quicker than to find out which to ask.
        const std::size_t count = std::min(wordBits, m_size - first);
        for (std::size_t i = 0; i < count; ++i)
            kept |= quint64(holds(first + i)) << i;
        return kept & word;
    }

    std::size_t m_size = 0;
    std::vector<quint64> m_words;
};

} // namespace accords::catalogue
