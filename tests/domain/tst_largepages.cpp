// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/largepages.h"

#include <QTest>
#include <QtGlobal>

#include <algorithm>
#include <numeric>

using namespace accords::domain;

class TestLargePages final : public QObject
{
    Q_OBJECT

private slots:
    void itemsStay_whenSpareMemoryIsGivenBack_data();
    void itemsStay_whenSpareMemoryIsGivenBack();
};

void TestLargePages::itemsStay_whenSpareMemoryIsGivenBack_data()
{
    QTest::addColumn<std::size_t>("items");
    QTest::addColumn<std::size_t>("room");
    QTest::newRow("none") << std::size_t(0) << std::size_t(0);
    QTest::newRow("few") << std::size_t(10) << std::size_t(100);
    QTest::newRow("all") << std::size_t(3'000'000) << std::size_t(3'000'000);
    QTest::newRow("some of many") << std::size_t(1'234'567) << std::size_t(5'000'000);
    QTest::newRow("none of many") << std::size_t(0) << std::size_t(5'000'000);
}

void TestLargePages::itemsStay_whenSpareMemoryIsGivenBack()
{
    QFETCH(const std::size_t, items);
    QFETCH(const std::size_t, room);
    LargeVector<quint32> vector;
    vector.reserve(room);
    vector.resize(items);
    std::iota(vector.begin(), vector.end(), 0U);
    giveBackSpare(vector);
    // What was given back is there again when it is used.
    vector.resize(std::max(items, room), 7);
    for (std::size_t i = 0; i < vector.size(); ++i)
        QVERIFY(vector[i] == (i < items ? i : 7));
}

QTEST_APPLESS_MAIN(TestLargePages)

#include "tst_largepages.moc"
