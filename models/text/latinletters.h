// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <string_view>

namespace accords::text {

/// What folding makes of the letters U+00C0 to U+017F, those of most languages of Europe, in UTF-8 by lead byte (C3 to
/// C5) and what is behind: one letter of ASCII, or a dot for those that become none or several (æ, ß) or something
/// else. A test compares with appendFoldedLetter().
inline constexpr std::string_view latinFolds = "aaaaaa.ceeeeiiiidnooooo.ouuuuy.."  // À
                                               "aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"  // à
                                               "aaaaaaccccccccddddeeeeeeeeeegggg"  // Ā
                                               "gggghhhhiiiiiiiiii..jjkkqllllll."  // Ġ
                                               ".llnnnnnn.nnoooooo..rrrrrrssssss"  // ŀ
                                               "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs"; // Š

inline constexpr uchar firstLatinLead = 0xC3;
inline constexpr uchar lastLatinLead = 0xC5;

/// No letter of those that are folded to one letter of ASCII.
inline constexpr char notLatin = '.';

/// What becomes of the letter with these bytes, or `notLatin`. \a lead must be one of the three, and \a behind follow
/// a lead in UTF-8.
constexpr char latinFold(char lead, char behind)
{
    constexpr int behindBits = 6;
    return latinFolds[static_cast<std::size_t>(uchar(lead) - firstLatinLead) << behindBits | (uchar(behind) & 0x3F)];
}

/// The same for whatever is at \a at.
constexpr char latinFoldAt(const char *at, const char *end)
{
    const auto lead = static_cast<uchar>(*at);
    const bool isLatin =
        lead >= firstLatinLead && lead <= lastLatinLead && end - at > 1 && (uchar(at[1]) & 0xC0) == 0x80;
    return isLatin ? latinFold(at[0], at[1]) : notLatin;
}

} // namespace accords::text
