// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/deferred.h"

#include <QTest>

#include <atomic>
#include <latch>
#include <thread>
#include <vector>

using accords::domain::Deferred;

namespace {

/// Work that counts how often it is done.
struct Work
{
    std::unique_ptr<const int> operator()(const std::stop_token &)
    {
        ++*times;
        return std::make_unique<const int>(42);
    }

    std::atomic<int> *times;
};

} // namespace

class TestDeferred final : public QObject
{
    Q_OBJECT

private slots:
    void value_isWorkedOutOnce();
    void manyThreads_shareOneValue();
    void waiting_isEndedByAStop();
    void workThatGaveNothing_isTriedAgain();
};

void TestDeferred::value_isWorkedOutOnce()
{
    std::atomic<int> times = 0;
    Deferred<int> deferred;
    QVERIFY(!deferred.soFar());
    const int *first = deferred.get({}, Work{&times});
    QCOMPARE(*first, 42);
    QCOMPARE(deferred.get({}, Work{&times}), first);
    QCOMPARE(deferred.soFar(), first);
    QCOMPARE(times.load(), 1);
}

void TestDeferred::manyThreads_shareOneValue()
{
    constexpr std::size_t many = 8;
    std::atomic<int> times = 0;
    Deferred<int> deferred;
    std::latch start(many);
    std::vector<const int *> values(many);
    {
        std::vector<std::jthread> threads;
        for (const int *&value : values) {
            threads.emplace_back([&] {
                start.arrive_and_wait();
                value = deferred.get({}, Work{&times});
            });
        }
    }
    QCOMPARE(times.load(), 1);
    QCOMPARE(values, std::vector<const int *>(many, deferred.soFar()));
}

void TestDeferred::waiting_isEndedByAStop()
{
    Deferred<int> deferred;
    std::latch working(1);
    std::latch mayEnd(1);
    std::jthread worker([&] {
        deferred.get({}, [&](const std::stop_token &) {
            working.count_down();
            mayEnd.wait();
            return std::make_unique<const int>(1);
        });
    });
    working.wait();
    std::stop_source stop;
    stop.request_stop();
    std::atomic<int> times = 0;
    QVERIFY(!deferred.get(stop.get_token(), Work{&times}));
    mayEnd.count_down();
    worker.join();
    QCOMPARE(times.load(), 0);
    QCOMPARE(*deferred.soFar(), 1);
}

void TestDeferred::workThatGaveNothing_isTriedAgain()
{
    std::atomic<int> times = 0;
    Deferred<int> deferred;
    QVERIFY(!deferred.get({}, [](const std::stop_token &) { return std::unique_ptr<const int>(); }));
    QCOMPARE(*deferred.get({}, Work{&times}), 42);
}

QTEST_GUILESS_MAIN(TestDeferred)
#include "tst_deferred.moc"
