// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/largepages.h"

#include <QtGlobal>

#include <numeric>
#include <span>
#include <vector>

namespace accords::catalogue {

/// Which things belong to each of some groups, in two flat arrays: finding them is O(1), and a million cost 4 MB.
class Grouping final
{
public:
    Grouping() = default;

    /// \a group(i) is the group of thing i, below \a groups, and \a member(i) the thing's number, for i below \a
    /// things. Members keep the order of i. O(things + groups).
    template <typename Group, typename Member>
    Grouping(std::size_t things, std::size_t groups, Group group, Member member)
        : m_starts(groups + 1, 0), m_members(things)
    {
        for (std::size_t i = 0; i < things; ++i)
            ++m_starts[group(i)];
        std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
        // From the last on, each start is the end of those that are still to be put there.
        for (std::size_t i = things; i-- > 0;)
            m_members[--m_starts[group(i)]] = member(i);
    }

    /// The members of \a group. Valid as long as the grouping.
    std::span<const quint32> members(quint32 group) const
    {
        return std::span(m_members).subspan(m_starts[group], m_starts[group + 1] - m_starts[group]);
    }

private:
    domain::LargeVector<quint32> m_starts; ///< of each group in m_members, and the end of the last
    domain::LargeVector<quint32> m_members;
};

} // namespace accords::catalogue
