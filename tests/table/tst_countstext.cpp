// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/countstext.h"

#include <QTest>

using namespace accords;
using catalogue::Counts;
using domain::Language;

class TestCountsText final : public QObject
{
    Q_OBJECT

private slots:
    void counts_haveTheirPlurals_data();
    void counts_haveTheirPlurals();
    void choice_isSaidWithItsCounts();
    void choiceWithPercentSign_staysAsItIs();
};

void TestCountsText::counts_haveTheirPlurals_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Counts>("shown");
    QTest::addColumn<Counts>("all");
    QTest::addColumn<QString>("text");
    const Counts list{.agreements = 191, .institutions = 163, .countries = 51};
    const Counts one{.agreements = 1, .institutions = 1, .countries = 1};
    const Counts many{.agreements = 1'000'000, .institutions = 12'345, .countries = 249};
    QTest::newRow("several") << Language::English << Counts{12, 9, 3} << list
                             << QStringLiteral("12 of 191 agreements · 9 institutions · 3 countries");
    QTest::newRow("one") << Language::English << one << list
                         << QStringLiteral("1 of 191 agreements · 1 institution · 1 country");
    QTest::newRow("one of one") << Language::English << one << one
                                << QStringLiteral("1 of 1 agreement · 1 institution · 1 country");
    QTest::newRow("none") << Language::English << Counts() << list
                          << QStringLiteral("0 of 191 agreements · 0 institutions · 0 countries");
    QTest::newRow("many") << Language::English << many << many
                          << QStringLiteral("1,000,000 of 1,000,000 agreements · 12,345 institutions · 249 countries");
    QTest::newRow("plusieurs") << Language::French << Counts{12, 9, 3} << list
                               << QStringLiteral("12 accords sur 191 · 9 établissements · 3 pays");
    QTest::newRow("un") << Language::French << one << list
                        << QStringLiteral("1 accord sur 191 · 1 établissement · 1 pays");
    QTest::newRow("aucun") << Language::French << Counts() << list
                           << QStringLiteral("0 accord sur 191 · 0 établissement · 0 pays");
    QTest::newRow("beaucoup")
        << Language::French << many << many
        << QStringLiteral(
               "1\u202F000\u202F000 accords sur 1\u202F000\u202F000 · 12\u202F345 établissements · 249 pays");
}

void TestCountsText::counts_haveTheirPlurals()
{
    QFETCH(const Language, language);
    QFETCH(const Counts, shown);
    QFETCH(const Counts, all);
    QTEST(table::countsText(shown, all, text::Phrasebook(language)), "text");
}

void TestCountsText::choice_isSaidWithItsCounts()
{
    QCOMPARE(table::choiceText(QStringLiteral("Brazil"), 4, 17, text::Phrasebook(Language::English)),
             QStringLiteral("Brazil, 4 of 17 agreements"));
    QCOMPARE(table::choiceText(QStringLiteral("Brésil"), 4, 17, text::Phrasebook(Language::French)),
             QStringLiteral("Brésil, 4 accords sur 17"));
}

void TestCountsText::choiceWithPercentSign_staysAsItIs()
{
    QCOMPARE(table::choiceText(QStringLiteral("100%2"), 4, 17, text::Phrasebook(Language::English)),
             QStringLiteral("100%2, 4 of 17 agreements"));
}

QTEST_APPLESS_MAIN(TestCountsText)
#include "tst_countstext.moc"
