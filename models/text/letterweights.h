// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/language.h"

#include <QByteArrayView>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace accords::text {

/// What ICU's sort keys hold of single letters and numbers at the first level of a dictionary's order, where neither
/// accents nor case count. The key of a text of simple letters is theirs one after the other, which takes a nanosecond
/// a letter where ICU takes ten. A letter is simple when that is sure, see the constructor. Immutable; any thread.
class LetterWeights final
{
public:
    /// Asks ICU for everything, in some six milliseconds.
    explicit LetterWeights(domain::Language language);

    /// ICU's key of \a utf8 at the first level, written into \a buffer and valid as long as it is left alone. Nothing
    /// when the text has a letter that is not simple, a number above 999,999, or is no UTF-8. O(length).
    std::optional<QByteArrayView> keyOf(QByteArrayView utf8, std::vector<char> &buffer) const;

private:
    struct Weights
    {
        std::array<char, 7> bytes{};
        quint8 size = notSimple;

        bool operator==(const Weights &) const = default;
    };
    // Instead of a size:
    static constexpr quint8 digit = 0xfe; ///< what counts is the number it belongs to
    static constexpr quint8 notSimple = 0xff;

    std::pair<Weights, const uchar *> numberAt(const uchar *at, const uchar *end) const;
    Weights largeNumber(quint32 value) const;

    std::vector<Weights> m_letters; ///< by code point; the last stands for all that are not simple
    std::vector<Weights> m_numbers; ///< by value
    Weights m_firstLarge;           ///< of the first number above those
};

} // namespace accords::text
