// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/foreigntext.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace accords::text {

namespace {

bool isLineEnd(char32_t letter)
{
    return (letter >= u'\n' && letter <= u'\r') || letter == 0x85 || letter == 0x2028 || letter == 0x2029;
}

/// Whether \a letter leaves no mark on the screen, or turns the text round. Variation selectors only choose between
/// two looks of the letter before them.
bool isHidden(char32_t letter)
{
    const auto code = static_cast<UChar32>(letter);
    if (letter >= 0xfe00 && letter <= 0xfe0f)
        return false;
    return u_iscntrl(code) || u_charType(code) == U_SURROGATE || u_charType(code) == U_FORMAT_CHAR ||
           u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool isPlain(QChar letter)
{
    const char16_t unit = letter.unicode();
    return (unit >= 0x20 && unit < 0x7f) || (unit >= 0xa0 && unit < 0x300 && unit != 0xad);
}

QString named(char32_t letter)
{
    return QStringLiteral("⟨U+%1⟩").arg(static_cast<quint32>(letter), 4, 16, QLatin1Char('0')).toUpper();
}

void appendVisible(QString &out, char32_t letter)
{
    constexpr char16_t pictures = 0x2400;
    constexpr char16_t deletePicture = 0x2421;
    if (isLineEnd(letter))
        out += u' ';
    else if (letter < 0x20)
        out += QChar(static_cast<char16_t>(pictures + letter));
    else if (letter == 0x7f)
        out += QChar(deletePicture);
    else if (isHidden(letter))
        out += named(letter);
    else
        out += QStringView(QChar::fromUcs4(letter));
}

/// The code point at \a at, which moves behind it. A lone surrogate stands for itself.
char32_t nextLetter(QStringView text, qsizetype &at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return first.unicode();
}

QString visible(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char32_t letter = nextLetter(text, at);
        if (letter == u'\r' && at < text.size() && text[at] == u'\n')
            continue;
        appendVisible(out, letter);
    }
    return out;
}

} // namespace

QString shown(QStringView foreign, qsizetype most)
{
    const bool cut = foreign.size() > most;
    if (cut) {
        // Cut before looking at anything: a cell may hold a megabyte.
        foreign.truncate(std::max<qsizetype>(0, most - 1));
        if (!foreign.isEmpty() && foreign.back().isHighSurrogate())
            foreign.chop(1);
    }
    QString text = std::ranges::all_of(foreign, isPlain) ? foreign.toString() : visible(foreign);
    return cut ? text + u'…' : text;
}

} // namespace accords::text
