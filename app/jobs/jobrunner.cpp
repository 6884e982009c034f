// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/jobs/jobrunner.h"

#include <QMutex>
#include <QMutexLocker>

namespace accords::app {

/// What a runner and its jobs share. It outlives the runner for as long as a job holds it.
struct JobRunner::Mailbox
{
    QMutex mutex;
    JobRunner *receiver = nullptr; ///< null once the runner is gone
    quint64 oldestWanted = 1;      ///< answers to requests before it are dropped

    bool wants(quint64 number) const { return receiver && number >= oldestWanted; }

    /// Calls \a call on the runner's thread, unless the request is outdated by then.
    static void post(const std::shared_ptr<Mailbox> &mailbox, quint64 number, std::function<void()> call)
    {
        const QMutexLocker lock(&mailbox->mutex);
        if (!mailbox->wants(number))
            return;
        // An event for an object that dies before it is delivered is dropped by Qt itself.
        QMetaObject::invokeMethod(
            mailbox->receiver,
            [mailbox, number, call = std::move(call)] {
                // Only the runner's thread writes these, and this is it.
                if (mailbox->wants(number))
                    call();
            },
            Qt::QueuedConnection);
    }
};

JobRunner::JobRunner(Policy policy, QObject *parent)
    : QObject(parent), m_policy(policy), m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->receiver = this;
    m_pool.setMaxThreadCount(1);
    // A thread that stays is there at once for the next keystroke.
    m_pool.setExpiryTimeout(-1);
}

JobRunner::~JobRunner()
{
    {
        const QMutexLocker lock(&m_mailbox->mutex);
        m_mailbox->receiver = nullptr;
    }
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

quint64 JobRunner::run(Job job)
{
    if (m_policy == Policy::LatestWins)
        forget();
    const quint64 number = ++m_latest;
    m_pool.start([this, mailbox = m_mailbox, job = std::move(job), stop = m_stop.get_token(), number] {
        const JobContext context{
            .stop = stop,
            // The destructor waits for this function, so `this` is only an address to be signalled with.
            .progress = [this, mailbox, number](qint64 done, qint64 total) {
                Mailbox::post(mailbox, number, [this, done, total] { emit progressed(done, total); });
            }};
        std::function<void()> deliver = job(context);
        Mailbox::post(mailbox, number, [this, deliver = std::move(deliver)] {
            setPending(m_pending - 1);
            deliver();
        });
    });
    setPending(m_policy == Policy::LatestWins ? 1 : m_pending + 1);
    return number;
}

void JobRunner::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
}

void JobRunner::drop()
{
    forget();
    setPending(0);
}

void JobRunner::forget()
{
    cancel();
    m_pool.clear();
    const QMutexLocker lock(&m_mailbox->mutex);
    m_mailbox->oldestWanted = m_latest + 1;
}

void JobRunner::setPending(int pending)
{
    const bool wasBusy = std::exchange(m_pending, pending) > 0;
    if (wasBusy != isBusy())
        emit busyChanged(isBusy());
}

} // namespace accords::app
