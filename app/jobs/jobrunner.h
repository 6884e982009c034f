// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace accords::app {

/// What a job looks at and tells while it works. Used on the job's own thread.
struct JobContext
{
    std::stop_token stop;                                    ///< the answer is not wanted any more, or no more in full
    std::function<void(qint64 done, qint64 total)> progress; ///< comes back as JobRunner::progressed()
};

/// Works off the thread it lives in, one job at a time, and brings each answer back by value through that thread's
/// event loop. Destroying it asks every job to stop, waits for the one at work, and drops all answers; a job never
/// touches the runner itself, so it may end at any time.
class JobRunner final : public QObject
{
    Q_OBJECT

public:
    enum class Policy : quint8 {
        LatestWins, ///< a new request stops those before it, and their answers are dropped
        InTurn,     ///< every request gets its answer, in the order of asking
    };

    explicit JobRunner(Policy policy, QObject *parent = nullptr);
    ~JobRunner() override;

    /// Asks for \a work, `Answer work(const JobContext &)`, on the other thread, then calls `done(Answer)` on this one.
    /// Returns the number of the request, from 1.
    template <typename Work, typename Done>
    quint64 start(Work work, Done done)
    {
        return run([work = std::move(work), done = std::move(done)](const JobContext &context) mutable {
            // Shared, since a std::function must be copyable and an answer need not be.
            auto answer = std::make_shared<decltype(work(context))>(work(context));
            return std::function<void()>(
                [answer = std::move(answer), done = std::move(done)]() mutable { done(std::move(*answer)); });
        });
    }

    /// Asks all requested so far to stop. Their answers still come: a job that was stopped says so in its own way.
    void cancel();

    /// Asks all requested so far to stop, and drops their answers: to whoever asked, it is as if they never had.
    void drop();

    /// Waits until nothing is left to do. Answers come later, through the event loop. For the end of the program.
    void wait() { m_pool.waitForDone(); }

    /// Whether an answer is still to come.
    bool isBusy() const { return m_pending > 0; }

signals:
    /// Of the job at work, by its own measure; \a total 0: not known.
    void progressed(qint64 done, qint64 total);
    /// isBusy() changed.
    void busyChanged(bool busy);

private:
    /// Does the work and gives the call that delivers its answer.
    using Job = std::function<std::function<void()>(const JobContext &)>;
    struct Mailbox;

    quint64 run(Job job);
    void forget();
    void setPending(int pending);

    Policy m_policy;
    quint64 m_latest = 0;
    int m_pending = 0;
    std::stop_source m_stop;
    std::shared_ptr<Mailbox> m_mailbox;
    QThreadPool m_pool;
};

} // namespace accords::app
