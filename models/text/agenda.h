// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QScopeGuard>

#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

namespace accords::text {

/// What several threads still have to do, where doing one thing may show that there is more to do.
template <typename Task>
class Agenda final
{
public:
    void add(Task task)
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
        m_changed.notify_one();
    }

    /// Calls \a work with one task after the other until all are done, by whichever thread. \a work may add more.
    /// Each of the threads calls this; one alone is enough.
    template <typename Work>
    void run(Work work)
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_changed.wait(lock, [this] { return !m_tasks.empty() || m_atWork == 0; });
            if (m_tasks.empty())
                return;
            const Task task = std::move(m_tasks.back());
            m_tasks.pop_back();
            ++m_atWork;
            lock.unlock();
            const auto end = qScopeGuard([&] {
                lock.lock();
                if (--m_atWork == 0)
                    m_changed.notify_all();
            });
            work(task);
        }
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Task> m_tasks;
    std::size_t m_atWork = 0; ///< threads that may still add to it
};

} // namespace accords::text
