// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "support/eventwaits.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace accords::testing {

EventWaits::EventWaits()
    : m_poster([this](const std::stop_token &stop) {
          constexpr std::chrono::milliseconds pause(2);
          while (!stop.stop_requested()) {
              const Clock::time_point posted = Clock::now();
              QMetaObject::invokeMethod(
                  this, [this, posted] { arrived(posted); }, Qt::QueuedConnection);
              std::this_thread::sleep_for(pause);
          }
      })
{}

EventWaits::~EventWaits()
{
    // Before anything that it uses goes.
    m_poster.request_stop();
    m_poster.join();
}

double EventWaits::takeLongest()
{
    QCoreApplication::processEvents();
    const std::chrono::duration<double, std::milli> longest = std::exchange(m_longest, Clock::duration{});
    return longest.count();
}

void EventWaits::arrived(Clock::time_point posted)
{
    m_longest = std::max(m_longest, Clock::now() - posted);
}

} // namespace accords::testing
