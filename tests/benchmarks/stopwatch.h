// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace accords::benchmark {

/// Runs from its making, by a clock that is never set.
class Stopwatch final
{
public:
    double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// How long \a work takes, in milliseconds. What it returns is given up only after that.
template <typename Work>
double millisecondsOf(Work work)
{
    const Stopwatch watch;
    [[maybe_unused]] const auto result = work();
    return watch.milliseconds();
}

} // namespace accords::benchmark
