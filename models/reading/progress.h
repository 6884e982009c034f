// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <functional>

namespace accords::reading {

/// Tells how far a reading is, a few dozen times in all: the first half is loading, the second making rows of it.
class Progress final
{
public:
    using Listener = std::function<void(qint64 done, qint64 total)>;

    /// \a total in bytes; 0 when it isn't known.
    Progress(const Listener &listener, qint64 total) : m_listener(listener), m_total(total) {}

    /// \a bytes of the source have been loaded.
    void reached(qint64 bytes) { tell(bytes / 2); }

    /// \a done of \a total bytes of text, above 0, are rows now.
    void read(qint64 done, qint64 total)
    {
        const qint64 half = m_total / 2;
        tell(half + static_cast<qint64>(double(m_total - half) * double(done) / double(total)));
    }

    /// All is read.
    void finished()
    {
        if (m_listener)
            m_listener(m_total, m_total);
    }

private:
    void tell(qint64 done)
    {
        constexpr qint64 steps = 32;
        constexpr qint64 unknownStep = 16'000'000;
        if (!m_listener || done < m_next)
            return;
        m_next = done + (m_total > 0 ? m_total / steps + 1 : unknownStep);
        m_listener(done, m_total);
    }

    const Listener &m_listener;
    qint64 m_total;
    qint64 m_next = 0;
};

} // namespace accords::reading
