// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/jobs/jobrunner.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace accords::app;

class TestJobRunner : public QObject
{
    Q_OBJECT

private slots:
    void answer_comesBackOnThisThread();
    void answer_mayBeMovedOnly();
    void lateAnswer_isStoppedAndDropped();
    void answerUnderway_isDroppedByNewRequest();
    void waitingRequest_isNeverStarted();
    void inTurn_everyAnswerComes();
    void cancel_stopsAndStillAnswers();
    void drop_stopsWithoutAnswer();
    void nextRequest_isNotCancelled();
    void progress_comesBack();
    void progressOfOldRequest_isDropped();
    void busy_isTold();
    void destruction_stopsAndWaits();
    void destruction_dropsAnswers();
    void manyRequests_giveTheLastAnswer();

private:
    static void waitForStop(const JobContext &context)
    {
        while (!context.stop.stop_requested())
            QThread::yieldCurrentThread();
    }
};

void TestJobRunner::answer_comesBackOnThisThread()
{
    JobRunner runner(JobRunner::Policy::LatestWins);
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    runner.start([](const JobContext &) { return QThread::currentThread(); },
                 [&](QThread *thread) {
                     worker = thread;
                     receiver = QThread::currentThread();
                 });
    QVERIFY(!receiver);
    QTRY_COMPARE(receiver, QThread::currentThread());
    QVERIFY(worker != receiver);
}

void TestJobRunner::answer_mayBeMovedOnly()
{
    JobRunner runner(JobRunner::Policy::LatestWins);
    int answer = 0;
    runner.start([](const JobContext &) { return std::make_unique<int>(7); },
                 [&](std::unique_ptr<int> number) { answer = *number; });
    QTRY_COMPARE(answer, 7);
}

void TestJobRunner::lateAnswer_isStoppedAndDropped()
{
    JobRunner runner(JobRunner::Policy::LatestWins);
    QSemaphore started;
    QList<int> answers;
    const quint64 first = runner.start(
        [&](const JobContext &context) {
            started.release();
            waitForStop(context);
            return 1;
        },
        [&](int answer) { answers.append(answer); });
    started.acquire();
    const quint64 second =
        runner.start([](const JobContext &) { return 2; }, [&](int answer) { answers.append(answer); });
    QCOMPARE(second, first + 1);
    QTRY_VERIFY(!runner.isBusy());
    QCOMPARE(answers, QList<int>{2});
}

void TestJobRunner::answerUnderway_isDroppedByNewRequest()
{
    JobRunner runner(JobRunner::Policy::LatestWins);
    QList<int> answers;
    runner.start([](const JobContext &) { return 1; }, [&](int answer) { answers.append(answer); });
    // Its answer is now in the event queue of this thread.
    runner.wait();
    runner.start([](const JobContext &) { return 2; }, [&](int answer) { answers.append(answer); });
    QTRY_VERIFY(!runner.isBusy());
    QCOMPARE(answers, QList<int>{2});
}

void TestJobRunner::waitingRequest_isNeverStarted()
{
    JobRunner runner(JobRunner::Policy::LatestWins);
    QSemaphore started;
    std::atomic<int> runs = 0;
    bool answered = false;
    runner.start(
        [&](const JobContext &context) {
            started.release();
            waitForStop(context);
            QThread::msleep(20);
            return 0;
        },
        [](int) {});
    started.acquire();
    for (int i = 0; i < 10; ++i)
        runner.start([&](const JobContext &) { return ++runs; }, [&](int) { answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(runs.load(), 1);
}

void TestJobRunner::inTurn_everyAnswerComes()
{
    JobRunner runner(JobRunner::Policy::InTurn);
    QList<int> answers;
    for (int i = 0; i < 5; ++i)
        runner.start([i](const JobContext &context) { return context.stop.stop_requested() ? -1 : i; },
                     [&](int answer) { answers.append(answer); });
    QTRY_VERIFY(!runner.isBusy());
    QCOMPARE(answers, QList<int>({0, 1, 2, 3, 4}));
}

void TestJobRunner::cancel_stopsAndStillAnswers()
{
    JobRunner runner(JobRunner::Policy::LatestWins);
    QString answer;
    runner.start(
        [](const JobContext &context) {
            waitForStop(context);
            return QStringLiteral("cancelled");
        },
        [&](const QString &text) { answer = text; });
    runner.cancel();
    QTRY_COMPARE(answer, QStringLiteral("cancelled"));
}

void TestJobRunner::drop_stopsWithoutAnswer()
{
    JobRunner runner(JobRunner::Policy::InTurn);
    QSignalSpy busy(&runner, &JobRunner::busyChanged);
    QList<int> answers;
    QSemaphore started;
    std::atomic<bool> stopped = false;
    runner.start(
        [&](const JobContext &context) {
            started.release();
            waitForStop(context);
            stopped = true;
            return 1;
        },
        [&](int answer) { answers.append(answer); });
    runner.start([](const JobContext &) { return 2; }, [&](int answer) { answers.append(answer); });
    started.acquire();
    runner.drop();
    QVERIFY(!runner.isBusy());
    QCOMPARE(busy.size(), 2);
    runner.start([](const JobContext &) { return 3; }, [&](int answer) { answers.append(answer); });
    QTRY_VERIFY(!runner.isBusy());
    QVERIFY(stopped);
    QCOMPARE(answers, QList<int>{3});
}

void TestJobRunner::nextRequest_isNotCancelled()
{
    JobRunner runner(JobRunner::Policy::InTurn);
    runner.cancel();
    bool stopped = true;
    bool answered = false;
    runner.start([](const JobContext &context) { return context.stop.stop_requested(); },
                 [&](bool answer) {
                     stopped = answer;
                     answered = true;
                 });
    QTRY_VERIFY(answered);
    QVERIFY(!stopped);
}

void TestJobRunner::progress_comesBack()
{
    JobRunner runner(JobRunner::Policy::LatestWins);
    QSignalSpy progressed(&runner, &JobRunner::progressed);
    runner.start(
        [](const JobContext &context) {
            context.progress(1, 2);
            context.progress(2, 2);
            return 0;
        },
        [](int) {});
    QTRY_VERIFY(!runner.isBusy());
    QCOMPARE(progressed.size(), 2);
    QCOMPARE(progressed[0], QVariantList({qint64(1), qint64(2)}));
}

void TestJobRunner::progressOfOldRequest_isDropped()
{
    JobRunner runner(JobRunner::Policy::LatestWins);
    QSignalSpy progressed(&runner, &JobRunner::progressed);
    runner.start(
        [](const JobContext &context) {
            context.progress(1, 2);
            return 0;
        },
        [](int) {});
    runner.wait();
    runner.start([](const JobContext &) { return 0; }, [](int) {});
    QTRY_VERIFY(!runner.isBusy());
    QCOMPARE(progressed.size(), 0);
}

void TestJobRunner::busy_isTold()
{
    JobRunner runner(JobRunner::Policy::InTurn);
    QSignalSpy busy(&runner, &JobRunner::busyChanged);
    runner.start([](const JobContext &) { return 0; }, [](int) {});
    runner.start([](const JobContext &) { return 0; }, [](int) {});
    QVERIFY(runner.isBusy());
    QTRY_COMPARE(busy.size(), 2);
    QCOMPARE(busy[0][0].toBool(), true);
    QCOMPARE(busy[1][0].toBool(), false);
}

void TestJobRunner::destruction_stopsAndWaits()
{
    QSemaphore started;
    std::atomic<bool> ended = false;
    {
        JobRunner runner(JobRunner::Policy::LatestWins);
        runner.start(
            [&](const JobContext &context) {
                started.release();
                waitForStop(context);
                context.progress(1, 1);
                QThread::msleep(20);
                ended = true;
                return 0;
            },
            [](int) {});
        started.acquire();
    }
    QVERIFY(ended);
}

void TestJobRunner::destruction_dropsAnswers()
{
    bool answered = false;
    {
        JobRunner runner(JobRunner::Policy::InTurn);
        runner.start([](const JobContext &) { return 0; }, [&](int) { answered = true; });
        runner.wait();
    }
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

void TestJobRunner::manyRequests_giveTheLastAnswer()
{
    JobRunner runner(JobRunner::Policy::LatestWins);
    constexpr int last = 2000;
    QList<int> answers;
    for (int i = 1; i <= last; ++i) {
        runner.start([i](const JobContext &) { return i; }, [&](int answer) { answers.append(answer); });
        if (i % 50 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_VERIFY(!runner.isBusy());
    QCOMPARE(answers.last(), last);
    QVERIFY(std::ranges::is_sorted(answers));
}

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
