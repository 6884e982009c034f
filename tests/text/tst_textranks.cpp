// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/textranks.h"

#include "randomnames.h"
#include "text/collator.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using accords::domain::Language;
using accords::text::Collator;
using accords::text::ranksOf;

Q_DECLARE_METATYPE(accords::domain::Language)

namespace {

using Ranks = std::vector<quint32>;

Ranks ranksOfTexts(const QByteArrayList &texts, Language language = Language::French)
{
    const std::vector<QByteArrayView> views(texts.begin(), texts.end());
    return ranksOf(views, language).value();
}

/// The first two texts whose ranks are not as Collator compares them, for the test's output; empty when all are right.
/// Ranks are numbers, so comparing neighbours in their order compares all.
QByteArray wrongPair(const QByteArrayList &texts, const Ranks &ranks, Language language)
{
    const Collator collator(language);
    std::vector<qsizetype> order(ranks.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&ranks](qsizetype text) { return ranks[std::size_t(text)]; });
    for (std::size_t i = 1; i < order.size(); ++i) {
        const QByteArray &one = texts[order[i - 1]];
        const QByteArray &other = texts[order[i]];
        const quint32 step = ranks[std::size_t(order[i])] - ranks[std::size_t(order[i - 1])];
        const int compared = collator.compare(QString::fromUtf8(one), QString::fromUtf8(other));
        if (step > 1 || (step == 0 ? compared != 0 : compared >= 0))
            return one.toPercentEncoding() + " and " + other.toPercentEncoding();
    }
    return {};
}

} // namespace

class TestTextRanks final : public QObject
{
    Q_OBJECT

private slots:
    void noTexts_haveNoRanks();
    void equalTexts_shareARank();
    void brokenText_ranksAsReplacementCharacters();
    void randomNames_rankAsTheyCompare_data();
    void randomNames_rankAsTheyCompare();
    void namesAlikeButForCaseAndAccents_rankAsTheyCompare();
    void longCommonBeginnings_rankAsTheyCompare();
    void stopRequest_givesNothing();
};

void TestTextRanks::noTexts_haveNoRanks()
{
    QCOMPARE(ranksOfTexts({}), Ranks());
}

void TestTextRanks::equalTexts_shareARank()
{
    QCOMPARE(ranksOfTexts({"b", "Zoo 7", "a", "zoo 7", "Zoo 007", "b", "", "c\u00f4t\u00e9", "co\u0302te\u0301"}),
             (Ranks{2, 5, 1, 4, 5, 2, 0, 3, 3}));
}

void TestTextRanks::brokenText_ranksAsReplacementCharacters()
{
    const QByteArrayList broken = {"a\xff", "a\xc3", "a\xc0\xaf", "a\xe9t\xe9", "a\xed\xa0\x80", "a\xf0\x9f\x98", "ab"};
    const Ranks ranks = ranksOfTexts(broken);
    QCOMPARE(wrongPair(broken, ranks, Language::French), QByteArray());
    QCOMPARE(ranksOfTexts({"a\xff", "a\ufffd"}), (Ranks{0, 0}));
}

void TestTextRanks::randomNames_rankAsTheyCompare_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<quint32>("count");
    // Much text is sorted by weights of single letters, and by several threads; little by ICU's keys alone.
    for (const auto &[name, language] :
         {std::pair("french", Language::French), std::pair("english", Language::English)}) {
        QTest::addRow("few %s", name) << language << 500U;
        QTest::addRow("many %s", name) << language << 15'000U;
    }
}

void TestTextRanks::randomNames_rankAsTheyCompare()
{
    QFETCH(const Language, language);
    QFETCH(const quint32, count);
    for (quint32 seed = 1; seed <= 4; ++seed) {
        const QByteArrayList names = accords::testing::randomNames(count, 10 * seed + static_cast<quint32>(language));
        QCOMPARE(wrongPair(names, ranksOfTexts(names, language), language), QByteArray());
    }
}

void TestTextRanks::namesAlikeButForCaseAndAccents_rankAsTheyCompare()
{
    // Each name has an o that is one of four in each of seven places.
    QByteArrayList names;
    for (quint32 variant = 0; variant < 10'000; ++variant) {
        QByteArray name = "University ";
        for (quint32 place = 0; place < 14; place += 2)
            name += QByteArrayList{"o", "O", "\u00f4", "o\u0302"}[qsizetype(variant >> place & 3)];
        names.append(name);
    }
    QCOMPARE(wrongPair(names, ranksOfTexts(names), Language::French), QByteArray());
}

void TestTextRanks::longCommonBeginnings_rankAsTheyCompare()
{
    const QByteArray simple = QByteArray("University of ").repeated(4'000);
    const QByteArray other = QByteArray("\u0416\u30fc").repeated(4'000);
    QByteArrayList names;
    for (int i = 0; i < 20; ++i)
        names << simple + QByteArray::number(i * 7 % 20) << other + QByteArray::number(i * 3 % 20) << simple.first(i);
    QCOMPARE(wrongPair(names, ranksOfTexts(names), Language::French), QByteArray());
}

void TestTextRanks::stopRequest_givesNothing()
{
    std::stop_source stop;
    stop.request_stop();
    const QByteArrayList names = accords::testing::randomNames(15'000, 1);
    const std::vector<QByteArrayView> views(names.begin(), names.end());
    QVERIFY(!ranksOf(views, Language::French, stop.get_token()));
}

QTEST_APPLESS_MAIN(TestTextRanks)

#include "tst_textranks.moc"
