// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <cstring>

namespace accords::text {

/// Eight bytes of text in one number, for looking at all of them at once. The functions want ASCII where they say so,
/// and mark a byte by its highest bit. All O(1), whatever the order of bytes in a number.
using AsciiWord = quint64;

/// As many bytes as a word has.
inline constexpr qsizetype wordBytes = sizeof(AsciiWord);

/// A word of \a byte everywhere.
constexpr AsciiWord everywhere(uchar byte)
{
    return byte * quint64{0x0101010101010101};
}

/// The eight bytes from \a text on.
inline AsciiWord wordAt(const char *text)
{
    AsciiWord word = 0;
    std::memcpy(&word, text, sizeof word);
    return word;
}

inline void putWord(char *to, AsciiWord word)
{
    std::memcpy(to, &word, sizeof word);
}

constexpr bool isAscii(AsciiWord word)
{
    return (word & everywhere(0x80)) == 0;
}

/// Marks the control characters, U+007F among them. For ASCII.
constexpr AsciiWord controls(AsciiWord word)
{
    return (~(word + everywhere(0x80 - ' ')) | (word + everywhere(1))) & everywhere(0x80);
}

/// Marks the bytes that are \a sign. For ASCII.
constexpr AsciiWord places(AsciiWord word, char sign)
{
    return ~((word ^ everywhere(static_cast<uchar>(sign))) + everywhere(0x7F)) & everywhere(0x80);
}

/// Marks the spaces. For ASCII.
constexpr AsciiWord spaces(AsciiWord word)
{
    return places(word, ' ');
}

/// Without capital letters. For ASCII.
constexpr AsciiWord lowered(AsciiWord word)
{
    const AsciiWord fromA = word + everywhere(0x80 - 'A');
    const AsciiWord behindZ = word + everywhere(0x80 - 'Z' - 1);
    return word | (fromA & ~behindZ & everywhere(0x80)) >> 2;
}

} // namespace accords::text
