// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/mojibake.h"

#include "reading/windows1252.h"

#include <algorithm>
#include <array>
#include <optional>

namespace accords::reading {

namespace {

struct Range
{
    char16_t first;
    char16_t last;
};

/// What stands in names of institutions and countries. Leaves out what two Western letters give by chance: phonetic
/// signs, rare letters of Latin Extended-B, Syriac and the like (`É` and a no-break space undo to `ɠ`).
constexpr std::array written = {
    Range{0x00A0, 0x017F}, // Latin
    Range{0x01A0, 0x01A1}, // Vietnamese
    Range{0x01AF, 0x01B0}, // Vietnamese
    Range{0x0218, 0x021B}, // Romanian
    Range{0x0300, 0x036F}, // combining marks
    Range{0x0386, 0x03CE}, // Greek
    Range{0x0400, 0x045F}, // Cyrillic
    Range{0x0490, 0x0491}, // Ukrainian
    Range{0x05D0, 0x05EA}, // Hebrew
    Range{0x0621, 0x0652}, // Arabic
    Range{0x0670, 0x06CC}, // Persian, Urdu
    Range{0x0800, 0xFFEF}, // from here on three bytes, which chance doesn't give
};

bool isWritten(char16_t character)
{
    return character < 0x80 || std::ranges::any_of(written, [character](const Range &range) {
               return character >= range.first && character <= range.last;
           });
}

/// Whether the letter at \a index may really be `IRMÃ` and a no-break space, which undoes to `IRMà`: in UTF-8 it ends
/// with the byte of the no-break space, and is small after capitals.
bool isCapitalAndSpace(const QString &undone, qsizetype index)
{
    return index >= 2 && (undone[index].unicode() & 0x3F) == 0x20 && undone[index].isLower() &&
           undone[index - 1].isUpper() && undone[index - 2].isUpper();
}

bool isPlausible(const QString &undone)
{
    for (qsizetype index = 0; index < undone.size(); ++index) {
        if (!isWritten(undone[index].unicode()) || isCapitalAndSpace(undone, index))
            return false;
    }
    return true;
}

/// One wrong reading undone, if there was one.
std::optional<QString> undoneOnce(const QString &text)
{
    const std::optional<QByteArray> bytes = toWindows1252(text);
    if (!bytes || !bytes->isValidUtf8())
        return std::nullopt;
    const QString undone = QString::fromUtf8(*bytes);
    return undone.size() < text.size() ? std::optional(undone) : std::nullopt;
}

} // namespace

QString withoutMojibake(const QString &text)
{
    constexpr int mostRounds = 3;
    QString best = text;
    std::optional<QString> undone = undoneOnce(text);
    for (int round = 0; round < mostRounds && undone; ++round) {
        if (isPlausible(*undone))
            best = *undone;
        undone = undoneOnce(*undone);
    }
    return best;
}

} // namespace accords::reading
