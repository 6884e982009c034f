// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/countingsort.h"

#include "support/randomness.h"

#include <QTest>

#include <algorithm>

using namespace accords;
using testing::Randomness;

class TestCountingSort final : public QObject
{
    Q_OBJECT

private slots:
    void starts_areWhereAmountsEnd();
    void things_comeByPlaceAndEqualsInOrder_data();
    void things_comeByPlaceAndEqualsInOrder();
};

void TestCountingSort::starts_areWhereAmountsEnd()
{
    const std::vector<quint32> amounts = {2, 5, 1};
    const std::vector<quint32> places = {1, 3, 1};
    const auto starts = catalogue::startsOf(
        4, places.size(), [&](std::size_t i) { return places[i]; }, [&](std::size_t i) { return amounts[i]; });
    QCOMPARE(starts, (std::vector<quint32>{0, 0, 3, 3, 8}));
}

void TestCountingSort::things_comeByPlaceAndEqualsInOrder_data()
{
    QTest::addColumn<quint32>("things");
    QTest::addColumn<quint32>("places");
    QTest::newRow("none") << 0U << 1U;
    QTest::newRow("one") << 1U << 1U;
    QTest::newRow("few") << 1'000U << 7U;
    QTest::newRow("enough for two threads, in one place") << 150'000U << 1U;
    QTest::newRow("in few") << 150'001U << 90U;
    QTest::newRow("in many, most of them empty") << 150'000U << 1'000'000U;
}

void TestCountingSort::things_comeByPlaceAndEqualsInOrder()
{
    QFETCH(const quint32, things);
    QFETCH(const quint32, places);
    Randomness random(places);
    std::vector<quint64> given;
    for (quint32 i = 0; i < things; ++i)
        given.push_back(quint64{random.below(places)} << 32 | i);
    const auto placeOf = [](quint64 thing) { return thing >> 32; };
    const auto starts = catalogue::startsOf(
        places, given.size(), [&](std::size_t i) { return placeOf(given[i]); }, [](std::size_t) { return 1U; });
    std::vector<quint64> expected = given;
    std::ranges::stable_sort(expected, {}, placeOf);
    QVERIFY(catalogue::distributed(given, starts, placeOf) == expected);
}

QTEST_APPLESS_MAIN(TestCountingSort)
#include "tst_countingsort.moc"
