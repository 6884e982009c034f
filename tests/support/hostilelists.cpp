// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "support/hostilelists.h"

#include "support/randomness.h"
#include "support/tsv.h"

#include <QString>

#include <array>

namespace accords::testing {

namespace {

constexpr qsizetype longName = 65'536; // bytes
constexpr quint32 countries = 5'000;

/// A list of \a rows rows, where \a nameOf(i) and \a countryOf(i) give the cells of row i, and programmes take turns.
template <typename NameOf, typename CountryOf>
QByteArray listOf(quint32 rows, NameOf nameOf, CountryOf countryOf)
{
    const std::vector<TsvRow> &originals = bundledRows();
    QByteArray tsv = tsvHeader();
    for (quint32 i = 0; i < rows; ++i) {
        const QByteArray name = nameOf(i);
        const QByteArray country = countryOf(i);
        appendRow(tsv, {name, country, originals[i % originals.size()].programme});
    }
    return tsv;
}

/// The country of a row of the bundled list; countries take turns.
QByteArray bundledCountry(quint32 row)
{
    const std::vector<TsvRow> &originals = bundledRows();
    return originals[row % originals.size()].country.toByteArray();
}

/// Words of the bundled list until there are \a least bytes, and \a number to tell this name from others.
QByteArray numberedName(qsizetype least, quint32 number, Randomness &random)
{
    QByteArray name;
    while (name.size() < least)
        name.append(random.oneOf(bundledWords())).append(' ');
    return name + QByteArray::number(number);
}

/// A word of two to seven letters of a script.
QString wordIn(char32_t firstLetter, quint32 letters, Randomness &random)
{
    QString word;
    for (quint32 left = 2 + random.below(6); left > 0; --left)
        word += QChar::fromUcs4(firstLetter + random.below(letters));
    return word;
}

} // namespace

QByteArray oneInstitution(quint32 rows)
{
    return listOf(
        rows, [](quint32) { return QByteArrayLiteral("Universidade Estadual de Campinas"); },
        [](quint32) { return QByteArrayLiteral("BR - Brazil"); });
}

QByteArray distinctNames(quint32 rows)
{
    Randomness random(rows);
    return listOf(
        rows, [&random](quint32 row) { return numberedName(20, row, random); }, bundledCountry);
}

QByteArray longNames(quint32 rows)
{
    Randomness random(rows);
    return listOf(
        rows, [&random](quint32 row) { return numberedName(longName, row, random); }, bundledCountry);
}

QByteArray manyCountries(quint32 rows)
{
    Randomness random(rows);
    return listOf(
        rows, [&random](quint32 row) { return numberedName(20, row / 2, random); },
        [](quint32 row) { return "Land " + QByteArray::number(row % countries); });
}

QByteArray nonLatinNames(quint32 rows)
{
    struct Script
    {
        char32_t firstLetter;
        quint32 letters;
    };
    // Letters that stand side by side in Unicode: Greek, Cyrillic, Armenian, Hebrew, Arabic, Devanagari, Thai,
    // Georgian, Hiragana, Han, Hangul, and Gothic, which lies beyond the first 65,536 characters.
    static constexpr std::array<Script, 12> scripts = {{{U'α', 17},
                                                        {U'а', 32},
                                                        {U'ա', 38},
                                                        {U'א', 27},
                                                        {U'ب', 19},
                                                        {U'अ', 53},
                                                        {U'ก', 46},
                                                        {U'ა', 33},
                                                        {U'あ', 80},
                                                        {U'一', 20'000},
                                                        {U'가', 11'000},
                                                        {U'𐌰', 26}}};
    Randomness random(rows);
    const auto name = [&random](quint32 row) {
        const Script &script = scripts.at(row % scripts.size());
        QString words = wordIn(script.firstLetter, script.letters, random);
        for (quint32 left = random.below(5); left > 0; --left)
            words += u' ' + wordIn(script.firstLetter, script.letters, random);
        return words.toUtf8();
    };
    return listOf(rows, name, bundledCountry);
}

} // namespace accords::testing
