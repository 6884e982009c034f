// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <numeric>
#include <ranges>
#include <vector>

namespace accords::catalogue {

// A counting sort, by places that are numbers below some limit: linear, and equals keep their order.

/// Where each of \a places places begins, and the end of the last, when \a placeOf(i) gets \a amountOf(i) things, for i
/// below \a count.
template <typename PlaceOf, typename AmountOf>
std::vector<quint32> startsOf(std::size_t places, std::size_t count, PlaceOf placeOf, AmountOf amountOf)
{
    std::vector<quint32> starts(places + 1, 0);
    for (std::size_t i = 0; i < count; ++i)
        starts[placeOf(i) + 1] += amountOf(i);
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    return starts;
}

/// \a things by place, where \a starts is where each place begins.
template <typename Things, typename PlaceOf>
auto distributed(const Things &things, const std::vector<quint32> &starts, PlaceOf placeOf)
{
    std::vector<quint32> next = starts;
    std::vector<std::ranges::range_value_t<Things>> sorted(things.size());
    for (const auto thing : things)
        sorted[next[placeOf(thing)]++] = thing;
    return sorted;
}

} // namespace accords::catalogue
