// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/phrasebook.h"

#include <QTest>

using accords::domain::Language;
using accords::text::Phrasebook;

class TestPhrasebook final : public QObject
{
    Q_OBJECT

private slots:
    void translatedText_isSaidInTheLanguage();
    void note_tellsEqualTextsApart();
    void count_picksThePlural_data();
    void count_picksThePlural();
    void textWithoutTranslation_isSaidAsWritten();
    void count_isWrittenAsTheLanguageDoes();
    void copy_speaksTheSameLanguage();
    void locale_isThatOfTheLanguage();
    void unfilledPlaces_areKept();
};

void TestPhrasebook::translatedText_isSaidInTheLanguage()
{
    QCOMPARE(Phrasebook(Language::French)("Test", "Agreements"), QStringLiteral("Accords"));
    QCOMPARE(Phrasebook(Language::English)("Test", "Agreements"), QStringLiteral("Agreements"));
}

void TestPhrasebook::note_tellsEqualTextsApart()
{
    const Phrasebook french(Language::French);
    QCOMPARE(french("Test", "None"), QStringLiteral("Aucun"));
    QCOMPARE(french("Test", "None", "feminine"), QStringLiteral("Aucune"));
}

void TestPhrasebook::count_picksThePlural_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("none") << 0 << QStringLiteral("0 agreements") << QStringLiteral("0 accord");
    QTest::newRow("one") << 1 << QStringLiteral("1 agreement") << QStringLiteral("1 accord");
    QTest::newRow("two") << 2 << QStringLiteral("2 agreements") << QStringLiteral("2 accords");
    QTest::newRow("many") << 1'191 << QStringLiteral("1,191 agreements") << QStringLiteral("1\u202f191 accords");
}

void TestPhrasebook::count_picksThePlural()
{
    QFETCH(const int, count);
    QFETCH(const QString, english);
    QFETCH(const QString, french);
    QCOMPARE(Phrasebook(Language::English)("Test", "%n agreement(s)", nullptr, count), english);
    QCOMPARE(Phrasebook(Language::French)("Test", "%n agreement(s)", nullptr, count), french);
}

void TestPhrasebook::textWithoutTranslation_isSaidAsWritten()
{
    for (const Language language : {Language::English, Language::French}) {
        const Phrasebook phrases(language);
        QCOMPARE(phrases("NoSuchContext", "Never “translated” é"), QStringLiteral("Never “translated” é"));
    }
}

void TestPhrasebook::count_isWrittenAsTheLanguageDoes()
{
    const auto said = [](Language language, int count) {
        return Phrasebook(language)("NoSuchContext", "%n of %n", nullptr, count);
    };
    QCOMPARE(said(Language::English, 0), QStringLiteral("0 of 0"));
    QCOMPARE(said(Language::English, 1'000'000), QStringLiteral("1,000,000 of 1,000,000"));
    QCOMPARE(said(Language::French, 1'000'000), QStringLiteral("1\u202f000\u202f000 of 1\u202f000\u202f000"));
}

void TestPhrasebook::copy_speaksTheSameLanguage()
{
    const Phrasebook phrases = [] {
        const Phrasebook original(Language::French);
        return Phrasebook(original);
    }();
    QCOMPARE(phrases.language(), Language::French);
    QCOMPARE(phrases("NoSuchContext", "text"), QStringLiteral("text"));
}

void TestPhrasebook::locale_isThatOfTheLanguage()
{
    QCOMPARE(Phrasebook(Language::French).locale().language(), QLocale::French);
    QCOMPARE(Phrasebook(Language::English).locale().language(), QLocale::English);
    QCOMPARE(Phrasebook(Language::French).locale().toString(1.5), QStringLiteral("1,5"));
}

void TestPhrasebook::unfilledPlaces_areKept()
{
    QCOMPARE(Phrasebook(Language::English)("NoSuchContext", "%1 and %n"), QStringLiteral("%1 and %n"));
}

QTEST_APPLESS_MAIN(TestPhrasebook)

#include "tst_phrasebook.moc"
