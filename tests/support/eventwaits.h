// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <chrono>
#include <thread>

namespace accords::testing {

/// How long events wait for this thread, which has an event loop: another thread posts one every few milliseconds.
class EventWaits final : public QObject
{
public:
    EventWaits();
    ~EventWaits() override;

    /// The longest wait since the last call, in ms; what still waits is let through first.
    double takeLongest();

private:
    using Clock = std::chrono::steady_clock;

    void arrived(Clock::time_point posted);

    Clock::duration m_longest{};
    std::jthread m_poster;
};

} // namespace accords::testing
