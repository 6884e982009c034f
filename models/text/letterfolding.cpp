// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/letterfolding.h"

#include <QString>
#include <QStringView>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace accords::text {

namespace {

struct Spelling
{
    std::string_view ascii;
    std::u16string_view letters; ///< lower case
};

/// Letters without decomposition, as ICU's "Any-Latin; Latin-ASCII; Lower" spells them (a test compares), with ə and ɔ,
/// which it leaves as they are. Stated here because setting up ICU's rules takes eight milliseconds at every start.
constexpr std::array spellings = {
    Spelling{"a", u"ᴀᶏⱥ"},
    Spelling{"ae", u"æᴁ"},
    Spelling{"b", u"ƀƃɓʙᴃᵬᶀ"},
    Spelling{"c", u"ƈȼɕᴄ"},
    Spelling{"d", u"ðđƌȡɖɗᴅᴆᵭᶁᶑ"},
    Spelling{"db", u"ȸ"},
    Spelling{"dz", u"ʣʥ"},
    Spelling{"e", u"əɇɛᴇᶒᶓⱸ"},
    Spelling{"f", u"ƒᵮᶂ"},
    Spelling{"g", u"ǥɠɡɢʛᶃ"},
    Spelling{"h", u"ħɦɧʜⱨ"},
    Spelling{"hv", u"ƕ"},
    Spelling{"i", u"ıɨɪᵻᶖ"},
    Spelling{"j", u"ȷɉɟʝᴊ"},
    Spelling{"k", u"ƙᴋᶄⱪ"},
    Spelling{"l", u"łƚȴɫɬɭʟᴌᶅⱡ"},
    Spelling{"ll", u"ỻ"},
    Spelling{"ls", u"ʪ"},
    Spelling{"lz", u"ʫ"},
    Spelling{"m", u"ɱᴍᵯᶆ"},
    Spelling{"n", u"ŋƞȵɲɳɴᵰᶇ"},
    Spelling{"o", u"øɔᴏⱺ"},
    Spelling{"oe", u"œɶ"},
    Spelling{"oi", u"ƣ"},
    Spelling{"p", u"ƥᴘᵱᵽᶈ"},
    Spelling{"q", u"ĸʠ"},
    Spelling{"qp", u"ȹ"},
    Spelling{"r", u"ɍɼɽɾʀᵲᵳᶉ"},
    Spelling{"s", u"ȿʂᵴᶊẜẝ"},
    Spelling{"ss", u"ß"},
    Spelling{"t", u"ŧƫƭȶʈᴛᵵⱦ"},
    Spelling{"th", u"þᵺ"},
    Spelling{"ts", u"ʦ"},
    Spelling{"u", u"ʉᴜᵾᶙ"},
    Spelling{"ue", u"ᵫ"},
    Spelling{"v", u"ʋᴠᶌỽⱱⱴ"},
    Spelling{"w", u"ᴡⱳ"},
    Spelling{"x", u"ᶍ"},
    Spelling{"y", u"ƴɏʏỿ"},
    Spelling{"z", u"ƶȥɀʐʑᴢᵶᶎⱬ"},
    Spelling{"'", u"‘’‚‛‹›′´ʹʻʼʽʾʿˈ"},
    Spelling{"\"", u"“”„‟«»″ʺ"},
    Spelling{"-", u"−"},
};

struct SpeltLetter
{
    char16_t letter = 0;
    std::string_view ascii;
};

constexpr std::size_t speltCount()
{
    std::size_t count = 0;
    for (const Spelling &spelling : spellings)
        count += spelling.letters.size();
    return count;
}

/// The spellings letter by letter, in order of letter.
constexpr auto speltLetters = [] {
    std::array<SpeltLetter, speltCount()> letters{};
    auto next = letters.begin();
    for (const Spelling &spelling : spellings) {
        for (const char16_t letter : spelling.letters)
            *next++ = {letter, spelling.ascii};
    }
    std::ranges::sort(letters, {}, &SpeltLetter::letter);
    return letters;
}();

/// How \a letter is spelt in ASCII; empty when there is no such spelling.
std::string_view spelt(char32_t letter)
{
    const auto found = std::ranges::lower_bound(speltLetters, letter, {}, &SpeltLetter::letter);
    return found != speltLetters.end() && found->letter == letter ? found->ascii : std::string_view();
}

bool vanishes(UChar32 letter)
{
    constexpr uint32_t marks = U_GC_MN_MASK | U_GC_ME_MASK;
    return (U_GET_GC_MASK(letter) & marks) != 0 || u_hasBinaryProperty(letter, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

/// Appends the folded form of a letter that has no decomposition.
void appendSimple(QByteArray &out, char32_t letter)
{
    const auto code = static_cast<UChar32>(letter);
    const UChar32 lower = u_foldCase(code, U_FOLD_CASE_DEFAULT);
    if (vanishes(code))
        return;
    if (u_isUWhiteSpace(code))
        out += ' ';
    else if (u_charType(code) == U_DASH_PUNCTUATION)
        out += '-';
    else if (const std::string_view ascii = spelt(static_cast<char32_t>(lower)); !ascii.empty())
        out.append(ascii.data(), static_cast<qsizetype>(ascii.size()));
    else if (lower < 0x80)
        out += static_cast<char>(lower);
    else
        out += QStringView(QChar::fromUcs4(static_cast<char32_t>(lower))).toUtf8();
}

/// The parts of a letter under compatibility decomposition (é, ﬁ, full-width Ａ); empty when it has none.
QStringView decomposed(char32_t letter, std::array<UChar, 32> &parts)
{
    UErrorCode status = U_ZERO_ERROR;
    const int32_t size = unorm2_getDecomposition(unorm2_getNFKDInstance(&status), static_cast<UChar32>(letter),
                                                 parts.data(), static_cast<int32_t>(parts.size()), &status);
    return size < 0 || U_FAILURE(status) ? QStringView() : QStringView(parts.data(), size);
}

} // namespace

void appendFoldedLetter(QByteArray &out, char32_t letter)
{
    std::array<UChar, 32> buffer{};
    // The acute accent by itself decomposes into a space and a mark, but stands for an apostrophe.
    const bool whole = !spelt(letter).empty();
    const QStringView parts = whole ? QStringView() : decomposed(letter, buffer);
    if (parts.isEmpty())
        return appendSimple(out, letter);
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const bool pair = parts[at].isHighSurrogate() && at + 1 < parts.size();
        appendSimple(out, pair ? QChar::surrogateToUcs4(parts[at], parts[at + 1]) : parts[at].unicode());
        at += pair ? 1 : 0;
    }
}

} // namespace accords::text
