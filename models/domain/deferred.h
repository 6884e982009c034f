// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>

namespace accords::domain {

/// A value that is worked out when it is first asked for, once, and kept. Thread-safe: whoever asks first works, the
/// others wait. What is worked out never moves and lives as long as this.
template <typename Value>
class Deferred final
{
public:
    /// The value, by `std::unique_ptr<const Value> work(stop)` when nobody has worked it out yet. Null when \a stop is
    /// requested before it is there, or \a work gives null; then the next to ask tries again.
    template <typename Work>
    const Value *get(std::stop_token stop, Work &&work)
    {
        std::unique_lock lock(m_mutex);
        const bool free = m_changed.wait(lock, stop, [this] { return !m_working; });
        if (m_value || !free)
            return m_value.get();
        m_working = true;
        lock.unlock();
        std::unique_ptr<const Value> value = work(stop);
        lock.lock();
        m_value = std::move(value);
        m_working = false;
        m_changed.notify_all();
        return m_value.get();
    }

    /// The value if it is there. O(1), never waits for work.
    const Value *soFar() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_value.get();
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::unique_ptr<const Value> m_value;
    bool m_working = false;
};

} // namespace accords::domain
