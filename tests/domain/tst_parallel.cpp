// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/parallel.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <latch>
#include <stdexcept>
#include <vector>

using namespace accords::domain;

class TestParallel final : public QObject
{
    Q_OBJECT

private slots:
    void everyNumber_isWorkedOnOnce_data();
    void everyNumber_isWorkedOnOnce();
    void twoCores_workAtOnce();
    void exception_reachesTheCaller();
    void afterAnException_littleElseIsBegun();
    void differentWorks_areAllDone();
    void parts_coverAllInOrder_data();
    void parts_coverAllInOrder();
};

void TestParallel::everyNumber_isWorkedOnOnce_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 3, 1000})
        QTest::addRow("%d", count) << count;
}

void TestParallel::everyNumber_isWorkedOnOnce()
{
    QFETCH(int, count);
    std::vector<int> times(static_cast<std::size_t>(count), 0);
    inParallel(times.size(), [&times](std::size_t i) { ++times[i]; });
    QCOMPARE(times, std::vector<int>(times.size(), 1));
}

void TestParallel::twoCores_workAtOnce()
{
    if (coreCount() < 2)
        QSKIP("needs two cores");
    std::latch both(2);
    // Each waits for the other: done one after the other, this would never end.
    inParallel(2, [&both](std::size_t) { both.arrive_and_wait(); });
    QVERIFY(both.try_wait());
}

void TestParallel::exception_reachesTheCaller()
{
    const auto work = [](std::size_t i) {
        if (i == 7)
            throw std::runtime_error("seven");
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, inParallel(100, work));
}

void TestParallel::afterAnException_littleElseIsBegun()
{
    constexpr std::size_t many = 1'000'000'000'000;
    std::atomic<std::size_t> begun = 0;
    const auto work = [&begun](std::size_t) {
        ++begun;
        throw std::runtime_error("first");
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, inParallel(many, work));
    QVERIFY(begun <= coreCount());
}

void TestParallel::differentWorks_areAllDone()
{
    int number = 0;
    QString text;
    bool flag = false;
    together([&number] { number = 3; }, [&text] { text = QStringLiteral("done"); }, [&flag] { flag = true; });
    QCOMPARE(number, 3);
    QCOMPARE(text, QStringLiteral("done"));
    QVERIFY(flag);
}

void TestParallel::parts_coverAllInOrder_data()
{
    QTest::addColumn<quint64>("size");
    QTest::addColumn<quint64>("parts");
    QTest::newRow("nothing") << quint64{0} << quint64{3};
    QTest::newRow("one part") << quint64{10} << quint64{1};
    QTest::newRow("even parts") << quint64{12} << quint64{4};
    QTest::newRow("uneven parts") << quint64{14} << quint64{4};
    QTest::newRow("more parts than numbers") << quint64{2} << quint64{5};
}

void TestParallel::parts_coverAllInOrder()
{
    QFETCH(quint64, size);
    QFETCH(quint64, parts);
    std::size_t end = 0;
    for (std::size_t number = 0; number < parts; ++number) {
        const Part part = partOf(size, parts, number);
        QCOMPARE(part.begin, end);
        QVERIFY(part.end - part.begin - size / parts <= 1);
        end = part.end;
    }
    QCOMPARE(end, static_cast<std::size_t>(size));
}

QTEST_APPLESS_MAIN(TestParallel)

#include "tst_parallel.moc"
