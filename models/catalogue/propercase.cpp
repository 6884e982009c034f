// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/propercase.h"

#include "catalogue/commonwords.h"
#include "text/folding.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace accords::catalogue {

namespace {

/// A run of letters, digits and apostrophes of a name.
struct Word
{
    QStringView text;
    QByteArray folded;
    bool inBrackets = false;
    bool opensPart = false; ///< the first of the name, or behind a comma, a slash or a dash with spaces
};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || isApostrophe(c);
}

std::vector<Word> wordsOf(QStringView name)
{
    std::vector<Word> words;
    int depth = 0;
    bool opens = true;
    qsizetype start = -1;
    for (qsizetype at = 0; at <= name.size(); ++at) {
        const QChar c = at < name.size() ? name[at] : QChar(u' ');
        if (isWordCharacter(c)) {
            start = start < 0 ? at : start;
            continue;
        }
        if (start >= 0) {
            const QStringView text = name.sliced(start, at - start);
            words.push_back({text, text::folded(text), depth > 0, opens});
            opens = false;
        }
        start = -1;
        depth += c == u'(' || c == u'[' ? 1 : 0;
        depth -= depth > 0 && (c == u')' || c == u']') ? 1 : 0;
        const bool loneDash = (c == u'-' || c == u'–') && at > 0 && name[at - 1].isSpace();
        opens = opens || loneDash || QStringView(u",/:;(").contains(c);
    }
    return words;
}

qsizetype letterCount(QStringView word)
{
    return std::ranges::count_if(word, [](QChar c) { return c.isLetter(); });
}

/// At least two letters, all of them capitals, and no digit.
bool isInCapitals(QStringView word)
{
    return letterCount(word) >= 2 && std::ranges::none_of(word, [](QChar c) { return c.isLower() || c.isNumber(); });
}

/// Whether the name as a whole is in capitals, an acronym or a small word here and there aside.
bool isWrittenInCapitals(const std::vector<Word> &words)
{
    constexpr qsizetype longWord = 4;
    qsizetype letters = 0;
    qsizetype capitals = 0;
    bool hasLongWord = false;
    for (const Word &word : words) {
        if (word.inBrackets)
            continue;
        letters += letterCount(word.text);
        capitals += std::ranges::count_if(word.text, [](QChar c) { return c.isUpper(); });
        hasLongWord = hasLongWord || (isInCapitals(word.text) && letterCount(word.text) >= longWord);
    }
    // Four letters in five: `UNIVERSITE de DSCHANG` is, `HES-SO Valais-Wallis` is not.
    return hasLongWord && 5 * capitals >= 4 * letters;
}

/// The first letters of every word but \a except, small words left out when \a bigOnly, folded.
QByteArray initials(const std::vector<Word> &words, const Word &except, bool bigOnly)
{
    QByteArray letters;
    for (const Word &word : words) {
        if (&word != &except && !word.folded.isEmpty() && !(bigOnly && isSmallWord(word.folded)))
            letters.append(word.folded.front());
    }
    return letters;
}

bool isOneOf(std::span<const char *const> words, const QByteArray &folded)
{
    return std::ranges::any_of(words, [&folded](const char *word) { return folded == word; });
}

bool isRomanNumeral(const QByteArray &folded)
{
    static constexpr std::array numerals = {"ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii"};
    return isOneOf(numerals, folded);
}

/// Whether \a folded cannot be said as a word. \c St. and the like are words cut short.
bool hasNoVowel(const QByteArray &folded)
{
    static constexpr std::array shortened = {"st", "dr", "mt", "mgr"};
    return std::string_view(folded.constData()).find_first_of("aeiouy") == std::string_view::npos &&
           !isOneOf(shortened, folded);
}

bool isInitials(const Word &word, const std::vector<Word> &words)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 6;
    if (word.folded.size() < shortest || word.folded.size() > longest)
        return false;
    return initials(words, word, true).contains(word.folded) || initials(words, word, false).contains(word.folded);
}

bool isAcronym(const Word &word, const std::vector<Word> &words)
{
    return hasNoVowel(word.folded) || isKnownAcronym(word.folded) || isRomanNumeral(word.folded) ||
           isInitials(word, words);
}

QString capitalised(QStringView word)
{
    QString lower = word.toString();
    // Lower-casing this letter alone would leave a separate dot.
    lower.replace(u'İ', u'I');
    lower = lower.toLower();
    if (!lower.isEmpty())
        lower[0] = word[0];
    return lower;
}

/// A word with an apostrophe: `D'INGENIEURS` → `d'Ingenieurs`, `MONGKUT'S` → `Mongkut's`, `N'ZEREKORE` → `N'Zerekore`.
QString properElision(QStringView word, qsizetype apostrophe, bool opensPart, const QByteArray &previous)
{
    const QStringView before = word.first(apostrophe);
    const QStringView after = word.sliced(apostrophe + 1);
    const QByteArray elided = text::folded(before);
    // An article is small only behind a preposition: `de l'Environnement`, but `University of L'Aquila`.
    const bool isSmall =
        elided == "l" ? previous == "de" || previous == "a" || previous == "pour" : isSmallWord(elided);
    const bool isPlural = after.size() <= 1;
    const QString left = isSmall && !opensPart ? before.toString().toLower() : capitalised(before);
    return left + word[apostrophe] + (isPlural ? after.toString().toLower() : capitalised(after));
}

QString proper(const Word &word, const QByteArray &previous)
{
    const auto apostrophe = std::ranges::find_if(word.text, isApostrophe) - word.text.begin();
    if (apostrophe > 0 && apostrophe < word.text.size())
        return properElision(word.text, apostrophe, word.opensPart, previous);
    const bool isSmall = !word.opensPart && isSmallWord(word.folded);
    return isSmall ? word.text.toString().toLower() : capitalised(word.text);
}

/// One letter in a name in capitals: \c E and \c Y are words of Portuguese and Spanish, others stand for a name.
bool isSmallLetter(const Word &word)
{
    return word.text.size() == 1 && !word.opensPart &&
           (word.folded == "e" || word.folded == "y" || word.text.front() == u'À');
}

bool isToBeChanged(const Word &word, const std::vector<Word> &words, bool wholeInCapitals)
{
    // In a name that is not in capitals as a whole, shorter words in capitals are acronyms more often than not.
    constexpr qsizetype longWord = 6;
    if (word.inBrackets || !isInCapitals(word.text) || isAcronym(word, words))
        return false;
    return wholeInCapitals || letterCount(word.text) >= longWord;
}

} // namespace

bool mayBeInCapitals(QByteArrayView utf8)
{
    constexpr int longEnough = 4;
    int run = 0;
    for (const char byte : utf8) {
        const auto c = static_cast<uchar>(byte);
        const bool continues = (c & 0xC0U) == 0x80U;
        if ((c >= 'A' && c <= 'Z') || c >= 0xC0U)
            ++run;
        else if (!continues)
            run = 0;
        if (run == longEnough)
            return true;
    }
    return false;
}

QString properCase(const QString &name)
{
    constexpr qsizetype longestLoneAcronym = 8;
    const std::vector<Word> words = wordsOf(name);
    if (words.size() == 1 && name.size() <= longestLoneAcronym)
        return name;
    const bool whole = isWrittenInCapitals(words);
    QString cased;
    qsizetype done = 0;
    QByteArray previous;
    for (const Word &word : words) {
        const qsizetype start = word.text.data() - name.constData();
        cased += QStringView(name).sliced(done, start - done);
        if (whole && isSmallLetter(word))
            cased += word.text.toString().toLower();
        else
            cased += isToBeChanged(word, words, whole) ? proper(word, previous) : word.text.toString();
        previous = word.folded;
        done = start + word.text.size();
    }
    cased += QStringView(name).sliced(done);
    return cased;
}

} // namespace accords::catalogue
