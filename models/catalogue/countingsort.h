// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/parallel.h"

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

/// \a things by place, where \a starts is where each place begins. Of many things, two threads put one half each: one
/// from the front on, to where places begin, the other from the back, to where they end.
template <typename Things, typename PlaceOf>
auto distributed(const Things &things, const std::vector<quint32> &starts, PlaceOf placeOf)
{
    std::vector<std::ranges::range_value_t<Things>> sorted(things.size());
    const auto putForth = [&](std::size_t end) {
        std::vector<quint32> next = starts;
        for (std::size_t i = 0; i < end; ++i)
            sorted[next[placeOf(things[i])]++] = things[i];
    };
    const auto putBack = [&](std::size_t begin) {
        std::vector<quint32> ends(starts.begin() + 1, starts.end());
        for (std::size_t i = things.size(); i-- > begin;)
            sorted[--ends[placeOf(things[i])]] = things[i];
    };
    constexpr std::size_t worthAThread = 100'000;
    if (things.size() < worthAThread)
        putForth(things.size());
    else
        domain::together([&] { putForth(things.size() / 2); }, [&] { putBack(things.size() / 2); });
    return sorted;
}

} // namespace accords::catalogue
