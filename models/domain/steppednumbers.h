// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/largepages.h"

#include <QtGlobal>

#include <algorithm>

namespace accords::domain {

/// Numbers of which nearly each is the one before plus one, as lines of rows are: only the others take memory. Any
/// numbers will do; where many are others, each has four bytes. A value.
class SteppedNumbers final
{
public:
    std::size_t size() const { return m_size; }

    /// Amortised O(1).
    void push_back(quint32 number)
    {
        if (!m_all.empty())
            m_all.push_back(number);
        else if (m_size == 0 || number != m_next)
            beginRun(number);
        m_next = number + 1;
        ++m_size;
    }

    /// \a numberAt(i) for each i below \a count. As push_back(), and quicker than that for a few dozen.
    template <typename NumberAt>
    void append(std::size_t count, NumberAt numberAt)
    {
        bool isRun = m_size > 0 && m_all.empty();
        for (std::size_t i = 0; i < count; ++i)
            isRun &= numberAt(i) == m_next + static_cast<quint32>(i);
        if (isRun) {
            m_next += static_cast<quint32>(count);
            m_size += count;
            return;
        }
        for (std::size_t i = 0; i < count; ++i)
            push_back(numberAt(i));
    }

    /// O(1) where all numbers are one run, and where each has its own bytes; else O(log runs).
    quint32 operator[](std::size_t place) const
    {
        if (!m_all.empty())
            return m_all[place];
        const Run &run = m_runs.size() == 1 ? m_runs.front() : runOf(place);
        return run.number + static_cast<quint32>(place - run.place);
    }

private:
    /// From its place on each number is the one before plus one.
    struct Run
    {
        quint32 place = 0;
        quint32 number = 0; ///< the first
    };

    const Run &runOf(std::size_t place) const
    {
        return *std::prev(std::ranges::upper_bound(m_runs, place, {}, &Run::place));
    }

    void beginRun(quint32 number)
    {
        constexpr std::size_t fewRuns = 16;
        constexpr std::size_t usualLength = 64; ///< shorter ones make a search too long for what they save
        if (m_runs.size() < fewRuns + m_size / usualLength) {
            m_runs.push_back({static_cast<quint32>(m_size), number});
            return;
        }
        LargeVector<quint32> all;
        all.reserve(m_size + 1);
        for (std::size_t place = 0; place < m_size; ++place)
            all.push_back((*this)[place]);
        all.push_back(number);
        m_all = std::move(all);
        m_runs = {};
    }

    LargeVector<Run> m_runs;
    LargeVector<quint32> m_all; ///< empty while m_runs says all
    std::size_t m_size = 0;
    quint32 m_next = 0; ///< what would go on the last run
};

} // namespace accords::domain
