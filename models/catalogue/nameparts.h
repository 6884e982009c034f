// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace accords::catalogue {

/// A longer text is no name of an institution, whatever column it stands in: it is not judged, and not compared with
/// others, which takes longer than its length alone. Bytes of UTF-8, the name folded or not.
inline constexpr qsizetype longestJudgedName = 1000;

/// A word of a name that helps to tell it from others.
struct NameWord
{
    QByteArray folded;
    bool generic = false;
    bool abbreviated = false; ///< `Univ.`: stands for any word that starts like it
    bool joined = false;      ///< by a hyphen to the word before
};

/// What names are compared by.
struct NameParts
{
    explicit NameParts(const QString &name);

    std::vector<NameWord> words;      ///< without small words and acronyms, unless hardly anything else is left
    std::vector<QByteArray> acronyms; ///< set aside
    std::vector<QByteArray> all;      ///< every word, folded, in order
    /// The name cut at commas, slashes, brackets and dashes with spaces: words of each part. One part: the whole name.
    std::vector<std::vector<QByteArray>> segments;
};

} // namespace accords::catalogue
