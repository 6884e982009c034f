// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>
#include <optional>

namespace accords::testing {

/// Says a line to whoever started the process; it is heard though the process be killed right after.
using Say = std::function<void(const QByteArray &line)>;

/// What a process is made to suffer.
struct Fate
{
    std::optional<std::chrono::microseconds> killedAfter = std::nullopt; ///< by a signal that it can't see
    std::optional<qint64> mostBytes = std::nullopt; ///< no file may grow beyond: writing there fails, cut short
};

/// A copy of this process that does some work.
class Process final
{
public:
    Process(const std::function<void(const Say &)> &work, const Fate &fate = {});
    ~Process();
    Q_DISABLE_COPY_MOVE(Process)

    /// Waits for its end, and gives the lines it said.
    QList<QByteArray> end();

private:
    int m_id = -1;
    int m_pipe = -1;
    Fate m_fate;
};

} // namespace accords::testing
