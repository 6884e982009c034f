// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace accords::domain {

namespace {

/// Numbered pieces of work that any number of threads take one by one.
class Pieces final
{
public:
    Pieces(std::size_t count, const std::function<void(std::size_t)> &work) : m_count(count), m_work(work) {}

    /// Works until no piece is left to begin.
    void work() noexcept
    {
        try {
            for (std::size_t piece = m_next++; piece < m_count; piece = m_next++)
                m_work(piece);
        } catch (...) {
            m_next = m_count;
            const std::scoped_lock lock(m_mutex);
            if (!m_failure)
                m_failure = std::current_exception();
        }
    }

    /// For when all threads have ended.
    void rethrowFailure() const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

private:
    std::size_t m_count;
    const std::function<void(std::size_t)> &m_work;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
    std::exception_ptr m_failure;
};

/// As many threads as can be had, and \a wanted at most; they end when \a pieces are done.
std::vector<std::jthread> startThreads(std::size_t wanted, Pieces &pieces)
{
    std::vector<std::jthread> threads;
    threads.reserve(wanted);
    try {
        while (threads.size() < wanted)
            threads.emplace_back([&pieces] { pieces.work(); });
    } catch (const std::system_error &) {
        // The system has no more threads to give: the others do all the work.
    }
    return threads;
}

} // namespace

std::size_t coreCount()
{
    static const std::size_t count = std::max(1U, std::thread::hardware_concurrency());
    return count;
}

void inParallel(std::size_t count, const std::function<void(std::size_t)> &work)
{
    Pieces pieces(count, work);
    {
        const std::vector<std::jthread> threads =
            startThreads(std::min(count, coreCount()) - (count > 0 ? 1 : 0), pieces);
        pieces.work();
    }
    pieces.rethrowFailure();
}

} // namespace accords::domain
