// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/largepages.h"

#include <QtGlobal>

#include <limits>
#include <span>
#include <utility>

namespace accords::domain {

/// Numbers that are nearly always small: each takes two bytes, or four once there is one that two can't hold. A value.
class NumberColumn final
{
public:
    std::size_t size() const { return m_wide.empty() ? m_narrow.size() : m_wide.size(); }
    void reserve(std::size_t numbers) { m_wide.empty() ? m_narrow.reserve(numbers) : m_wide.reserve(numbers); }

    /// Gives back memory that no number uses. O(1).
    void squeeze()
    {
        giveBackSpare(m_narrow);
        giveBackSpare(m_wide);
    }

    /// O(1), but O(size()) for the first large number.
    void push_back(quint32 number)
    {
        if (!m_wide.empty() || number > std::numeric_limits<quint16>::max())
            pushWide(number);
        else
            m_narrow.push_back(static_cast<quint16>(number));
    }

    /// \a numberAt(i) for each i below \a count. As push_back(), and quicker than that for a few dozen.
    template <typename NumberAt>
    void append(std::size_t count, NumberAt numberAt)
    {
        quint32 all = 0;
        for (std::size_t i = 0; i < count; ++i)
            all |= numberAt(i);
        if (!m_wide.empty() || all > std::numeric_limits<quint16>::max()) {
            for (std::size_t i = 0; i < count; ++i)
                pushWide(numberAt(i));
            return;
        }
        const std::size_t before = m_narrow.size();
        m_narrow.resize(before + count);
        for (std::size_t i = 0; i < count; ++i)
            m_narrow[before + i] = static_cast<quint16>(numberAt(i));
    }

    quint32 operator[](std::size_t place) const { return m_wide.empty() ? m_narrow[place] : m_wide[place]; }

    /// What \a use(column) gives for all of them, a span of quint16 or quint32: for loops over many.
    template <typename Use>
    decltype(auto) withColumn(Use &&use) const
    {
        return m_wide.empty() ? use(std::span(m_narrow)) : use(std::span(m_wide));
    }

private:
    void pushWide(quint32 number)
    {
        if (m_wide.empty()) {
            m_wide.reserve(m_narrow.capacity());
            m_wide.assign(m_narrow.begin(), m_narrow.end());
            m_narrow = {};
        }
        m_wide.push_back(number);
    }

    LargeVector<quint16> m_narrow; ///< empty when m_wide is not
    LargeVector<quint32> m_wide;
};

} // namespace accords::domain
