// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/letterfolding.h"

#include <QTest>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/utrans.h>

#include <array>
#include <vector>

using accords::text::appendFoldedLetter;

namespace {

/// Behind the last letter of a living language; medieval scribes’ signs follow.
constexpr char32_t behindLatin = 0x2c80;

/// Letters of Latin script, in lower case, that have no decomposition.
std::vector<char32_t> indivisibleLatinLetters()
{
    std::vector<char32_t> letters;
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *form = unorm2_getNFKDInstance(&status);
    for (char32_t letter = 0x80; letter < behindLatin; ++letter) {
        const auto code = static_cast<UChar32>(letter);
        std::array<UChar, 32> parts{};
        const bool divisible = unorm2_getDecomposition(form, code, parts.data(), 32, &status) >= 0;
        const bool lower = u_foldCase(code, U_FOLD_CASE_DEFAULT) == code;
        if (!divisible && lower && uscript_getScript(code, &status) == USCRIPT_LATIN)
            letters.push_back(letter);
    }
    return letters;
}

/// ICU's own answer.
QString transliterated(char32_t letter)
{
    UErrorCode status = U_ZERO_ERROR;
    static UTransliterator *const rules =
        utrans_openU(u"Any-Latin; Latin-ASCII; Lower", -1, UTRANS_FORWARD, nullptr, 0, nullptr, &status);
    std::array<UChar, 32> text{static_cast<UChar>(letter)};
    int32_t size = 1;
    int32_t limit = 1;
    utrans_transUChars(rules, text.data(), &size, 32, 0, &limit, &status);
    return QString::fromUtf16(text.data(), size);
}

QString foldedLetter(char32_t letter)
{
    QByteArray out;
    appendFoldedLetter(out, letter);
    return QString::fromUtf8(out);
}

} // namespace

class TestLetterFolding final : public QObject
{
    Q_OBJECT

private slots:
    void latinLetters_areSpeltAsByIcu();
    void letters_areAppended();
    void spaces_dashesAndMarks_areUnified_data();
    void spaces_dashesAndMarks_areUnified();
};

void TestLetterFolding::latinLetters_areSpeltAsByIcu()
{
    int compared = 0;
    for (const char32_t letter : indivisibleLatinLetters()) {
        const QString expected = transliterated(letter);
        // What ICU leaves alone may still be spelt by us: ə, ɔ.
        if (expected == QString::fromUcs4(&letter, 1))
            continue;
        QCOMPARE(foldedLetter(letter), expected);
        ++compared;
    }
    QVERIFY(compared > 150);
}

void TestLetterFolding::letters_areAppended()
{
    QByteArray out("x");
    appendFoldedLetter(out, U'Œ');
    appendFoldedLetter(out, U'\u0301');
    appendFoldedLetter(out, U'Ф');
    QCOMPARE(out, QByteArray("xoeф"));
}

void TestLetterFolding::spaces_dashesAndMarks_areUnified_data()
{
    QTest::addColumn<char32_t>("letter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("line separator") << U'\u2028' << QStringLiteral(" ");
    QTest::newRow("next line") << U'\u0085' << QStringLiteral(" ");
    QTest::newRow("thin space") << U'\u2009' << QStringLiteral(" ");
    QTest::newRow("horizontal bar") << U'\u2015' << QStringLiteral("-");
    QTest::newRow("full-width hyphen") << U'\uff0d' << QStringLiteral("-");
    QTest::newRow("acute accent") << U'\u00b4' << QStringLiteral("'");
    QTest::newRow("double prime") << U'\u2033' << QStringLiteral("\"");
    QTest::newRow("combining cedilla") << U'\u0327' << QString();
    QTest::newRow("right-to-left override") << U'\u202e' << QString();
    QTest::newRow("variation selector") << U'\ufe0f' << QString();
    QTest::newRow("tag letter") << U'\U000e0041' << QString();
}

void TestLetterFolding::spaces_dashesAndMarks_areUnified()
{
    QFETCH(const char32_t, letter);
    QFETCH(const QString, expected);
    QCOMPARE(foldedLetter(letter), expected);
}

QTEST_APPLESS_MAIN(TestLetterFolding)

#include "tst_letterfolding.moc"
