// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/propercase.h"

#include "catalogue/commonwords.h"
#include "text/folding.h"

#include <algorithm>
#include <array>
#include <vector>

namespace accords::catalogue {

namespace {

/// A run of letters, digits and apostrophes of a name.
struct Word
{
    QStringView text;
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
            words.push_back({name.sliced(start, at - start), depth > 0, opens});
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
        const QByteArray folded = text::folded(word.text);
        if (&word != &except && !folded.isEmpty() && !(bigOnly && isSmallWord(folded)))
            letters.append(folded.front());
    }
    return letters;
}

bool isRomanNumeral(const QByteArray &folded)
{
    static constexpr std::array numerals = {"ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii"};
    return std::ranges::any_of(numerals, [&folded](const char *numeral) { return folded == numeral; });
}

bool isAcronym(const Word &word, const std::vector<Word> &words)
{
    const QByteArray folded = text::folded(word.text);
    const bool hasVowel = folded.toStdString().find_first_of("aeiouy") != std::string::npos;
    constexpr qsizetype shortest = 3;
    return !hasVowel || isKnownAcronym(folded) || isRomanNumeral(folded) ||
           (folded.size() >= shortest &&
            (initials(words, word, true).contains(folded) || initials(words, word, false).contains(folded)));
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
    const bool isSmall = !word.opensPart && isSmallWord(text::folded(word.text));
    return isSmall ? word.text.toString().toLower() : capitalised(word.text);
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
    // In a name that is not in capitals as a whole, shorter words in capitals are acronyms more often than not.
    constexpr qsizetype longWord = 6;
    constexpr qsizetype longestLoneAcronym = 8;
    const std::vector<Word> words = wordsOf(name);
    const bool whole = isWrittenInCapitals(words);
    if (words.size() == 1 && name.size() <= longestLoneAcronym)
        return name;
    QString cased;
    qsizetype done = 0;
    QByteArray previous;
    for (const Word &word : words) {
        const qsizetype start = word.text.data() - name.constData();
        cased += QStringView(name).sliced(done, start - done);
        const bool isShort = letterCount(word.text) < (whole ? 1 : longWord);
        const bool stays = word.inBrackets || !isInCapitals(word.text) || isShort || isAcronym(word, words);
        const QString small =
            word.text.size() == 1 && whole && !word.opensPart ? word.text.toString().toLower() : QString();
        const bool isSmallLetter = small == u"e" || small == u"y" || small == u"à";
        cased += isSmallLetter ? small : stays ? word.text.toString() : proper(word, previous);
        previous = text::folded(word.text);
        done = start + word.text.size();
    }
    cased += QStringView(name).sliced(done);
    return cased;
}

} // namespace accords::catalogue
