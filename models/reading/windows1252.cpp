// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/windows1252.h"

#include <algorithm>
#include <array>

namespace accords::reading {

namespace {

constexpr uchar firstSpecial = 0x80;

/// The characters of bytes 0x80 to 0x9F; everywhere else windows-1252 is Latin-1.
constexpr std::array<char16_t, 32> specials = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                               0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

char16_t characterOf(uchar byte)
{
    const std::size_t special = static_cast<std::size_t>(byte) - firstSpecial;
    return byte >= firstSpecial && special < specials.size() ? specials[special] : byte;
}

void appendUtf8(QByteArray &utf8, char16_t character)
{
    if (character >= 0x800) {
        utf8.append(static_cast<char>(0xE0 | (character >> 12)));
        utf8.append(static_cast<char>(0x80 | ((character >> 6) & 0x3F)));
    } else {
        utf8.append(static_cast<char>(0xC0 | (character >> 6)));
    }
    utf8.append(static_cast<char>(0x80 | (character & 0x3F)));
}

} // namespace

void appendWindows1252(QByteArray &utf8, QByteArrayView bytes)
{
    for (auto from = bytes.begin(); from != bytes.end();) {
        const auto foreign = std::find_if(from, bytes.end(), [](char byte) { return uchar(byte) >= firstSpecial; });
        utf8.append(from, foreign - from);
        from = foreign;
        if (from != bytes.end())
            appendUtf8(utf8, characterOf(uchar(*from++)));
    }
}

std::optional<QByteArray> toWindows1252(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar character : text) {
        const auto special = std::ranges::find(specials, character.unicode());
        if (character.unicode() < 0x100)
            bytes.append(static_cast<char>(character.unicode()));
        else if (special != specials.end())
            bytes.append(static_cast<char>(firstSpecial + (special - specials.begin())));
        else
            return std::nullopt;
    }
    return bytes;
}

} // namespace accords::reading
