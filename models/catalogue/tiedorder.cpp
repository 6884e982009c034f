// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/tiedorder.h"

#include "catalogue/countingsort.h"
#include "catalogue/placing.h"

#include <algorithm>

namespace accords::catalogue {

namespace {

/// An agreement's place above its number: sorts by place, then in list order.
using Placed = quint64;

quint32 placeOf(Placed placed)
{
    return static_cast<quint32>(placed >> 32);
}

domain::AgreementId agreementOf(Placed placed)
{
    return static_cast<domain::AgreementId>(placed);
}

/// Sorts what stands in list order and has places below \a placeCount; 0: any.
void sortPlaced(std::span<Placed> placed, std::size_t placeCount)
{
    if (placeCount == 0 || placed.size() <= placeCount) {
        std::ranges::sort(placed);
        return;
    }
    const std::vector<quint32> starts = startsOf(
        placeCount, placed.size(), [placed](std::size_t i) { return placeOf(placed[i]); },
        [](std::size_t) { return 1U; });
    std::ranges::copy(distributed(placed, starts, placeOf), placed.begin());
}

/// Appends where neighbours of \a placed, which stands at \a begin of the order, share a place.
void appendTies(std::vector<Tie> &ties, std::span<const Placed> placed, quint32 begin)
{
    const auto size = static_cast<quint32>(placed.size());
    for (quint32 first = 0, end = 0; first < size; first = end) {
        for (end = first + 1; end < size && placeOf(placed[end]) == placeOf(placed[first]);)
            ++end;
        if (end - first > 1)
            ties.push_back({begin + first, begin + end});
    }
}

} // namespace

TiedOrder descending(TiedOrder order)
{
    const auto named = std::span(order.agreements).first(order.last);
    std::ranges::reverse(named);
    for (Tie &tie : order.ties) {
        if (tie.begin >= order.last)
            continue;
        tie = {order.last - tie.end, order.last - tie.begin};
        std::ranges::reverse(named.subspan(tie.begin, tie.end - tie.begin));
    }
    return order;
}

void sortTies(TiedOrder &order, std::span<const Placing> placings)
{
    std::vector<Placed> placed;
    for (const Placing &placing : placings) {
        // First all places, then all sorting: the reads are far apart, and many are under way at once.
        placed.clear();
        for (const Tie &tie : order.ties) {
            for (quint32 i = tie.begin; i < tie.end; ++i)
                placed.push_back(Placed{placing(order.agreements[i])} << 32 | order.agreements[i]);
        }
        std::vector<Tie> left;
        std::span<Placed> next = placed;
        for (const Tie &tie : order.ties) {
            const std::span<Placed> tied = next.first(tie.end - tie.begin);
            next = next.subspan(tied.size());
            sortPlaced(tied, placing.count());
            std::ranges::transform(tied, &order.agreements[tie.begin], agreementOf);
            appendTies(left, tied, tie.begin);
        }
        order.ties = std::move(left);
    }
}

} // namespace accords::catalogue
