// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/sorting.h"

#include "catalogue/bitmap.h"
#include "catalogue/countingsort.h"
#include "catalogue/placing.h"

#include <algorithm>
#include <numeric>

namespace accords::catalogue {

namespace {

using domain::AgreementId;

constexpr SortKey byName{.column = InstitutionColumn};

/// Whether the places of a key are counted easily: there are few of them, or few agreements that have another than the
/// last.
bool isCounted(const SortKey &key)
{
    return key.column != InstitutionColumn && key.column != LineColumn;
}

/// What the keys of a sort do. By those in front of the first that isn't counted, the whole list is put in order in one
/// pass each, and one for neighbours that follow from the pair; those behind it have a say within its groups of equals
/// only, and these are small.
struct Plan
{
    explicit Plan(const SortKeys &keys)
    {
        const auto decider = std::ranges::find_if_not(keys, isCounted);
        inFront.assign(keys.begin(), decider);
        if (decider != keys.end()) {
            main = *decider;
            behind.assign(decider + 1, keys.end());
        }
        const auto isName = [](const SortKey &key) { return key.column == InstitutionColumn; };
        if (!isName(main) && std::ranges::none_of(behind, isName))
            behind.push_back(byName);
    }

    SortKeys inFront;
    SortKey main = byName;
    SortKeys behind;
};

/// The whole list by line: mostly the list's own order.
TiedOrder orderOfLines(const Catalogue &catalogue)
{
    std::vector<AgreementId> order(catalogue.size());
    std::iota(order.begin(), order.end(), 0U);
    std::vector<quint32> lines = linesOf(catalogue);
    if (!std::ranges::is_sorted(lines)) {
        std::ranges::stable_sort(order, {}, [&lines](AgreementId id) { return lines[id]; });
        std::ranges::sort(lines);
    }
    std::vector<Tie> ties;
    const auto size = static_cast<quint32>(lines.size());
    for (quint32 begin = 0, end = 0; begin < size; begin = end) {
        for (end = begin + 1; end < size && lines[end] == lines[begin];)
            ++end;
        if (end - begin > 1)
            ties.push_back({begin, end});
    }
    return {.agreements = std::move(order), .ties = std::move(ties), .last = size};
}

/// The whole list by the main key and those behind it.
std::vector<AgreementId> arranged(const Plan &plan, const Ranks &ranks, const NameOrder &names)
{
    const bool isByName = plan.main.column == InstitutionColumn;
    TiedOrder order = isByName ? names.order : orderOfLines(ranks.catalogue());
    if (plan.main.order == Qt::DescendingOrder)
        order = descending(std::move(order));
    sortTies(order, placingsOf(plan.behind, ranks, names));
    return std::move(order.agreements);
}

/// The whole list by the few places of keys that follow from the pair, where equals keep the order they have.
std::vector<AgreementId> byPairs(std::span<const AgreementId> order, std::span<const SortKey> keys, const Ranks &ranks)
{
    const Catalogue &catalogue = ranks.catalogue();
    const Pairs &pairs = catalogue.pairs();
    const PairPlaces places = placesOfPairs(keys, ranks);
    const std::vector<quint32> starts = startsOf(
        places.count, pairs.size(), [&](std::size_t pair) { return places.of[pair]; },
        [&](std::size_t pair) { return pairs.totals()[pair]; });
    return distributed(order, starts, [&](AgreementId id) { return places.of[pairOf(catalogue, id)]; });
}

/// Those of \a order in front that are \a wanted, both parts in the order they have.
std::vector<AgreementId> parted(std::span<const AgreementId> order, const Bitmap &wanted)
{
    std::vector<AgreementId> parted(order.size());
    std::size_t others = wanted.count();
    std::size_t front = 0;
    // Without branches, as nobody could guess.
    for (const AgreementId id : order) {
        const quint64 isWanted = wanted.bit(id);
        parted[isWanted != 0 ? front : others] = id;
        front += isWanted;
        others += 1 - isWanted;
    }
    return parted;
}

/// The whole list by one of the staff's fields, where equals keep the order they have.
std::vector<AgreementId> byField(std::span<const AgreementId> order, const SortKey &key, const Ranks &ranks)
{
    const FieldPlaces places = placesByField(key, ranks);
    const auto placeOf = [&places](std::size_t id) { return places.of[id]; };
    const auto starts = startsOf(places.count, places.of.size(), placeOf, [](std::size_t) { return 1U; });
    const quint32 said = starts[places.count - 1];
    if (said > order.size() / 8)
        return distributed(order, starts, placeOf);
    // Few are said anything of: the bits that tell which are near the processor, as all their places would not be.
    Bitmap isSaid(order.size());
    isSaid.insertIf([&](std::size_t id) { return places.of[id] != places.count - 1; });
    std::vector<AgreementId> sorted = parted(order, isSaid);
    std::ranges::copy(distributed(std::span(sorted).first(said), starts, placeOf), sorted.begin());
    return sorted;
}

/// The whole list by counted keys, where equals keep the order they have: from the least to the most deciding one.
std::vector<AgreementId> byCounted(std::span<const AgreementId> order, std::span<const SortKey> keys,
                                   const Ranks &ranks)
{
    std::vector<AgreementId> counted;
    while (!keys.empty()) {
        const auto ofPairs = std::ranges::find_if_not(keys.rbegin(), keys.rend(), followsFromPair) - keys.rbegin();
        const auto side = static_cast<std::size_t>(ofPairs);
        counted = side > 0 ? byPairs(order, keys.last(side), ranks) : byField(order, keys.back(), ranks);
        order = counted;
        keys = keys.first(keys.size() - std::max<std::size_t>(side, 1));
    }
    return counted;
}

/// The whole list by \a keys; null when stopped.
Rows wholeList(const SortKeys &keys, const Ranks &ranks, const std::stop_token &stop)
{
    if (Rows known = ranks.latest(keys))
        return known;
    const NameOrder *names = ranks.byName(stop);
    if (!names)
        return nullptr;
    const Plan plan(keys);
    const bool isByName = plan.main == byName && plan.behind.empty();
    if (isByName && plan.inFront.empty())
        return ranks.rowsByName(*names);
    std::vector<AgreementId> order;
    if (!isByName)
        order = arranged(plan, ranks, *names);
    if (!plan.inFront.empty())
        order = byCounted(isByName ? names->order.agreements : order, plan.inFront, ranks);
    auto rows = std::make_shared<const std::vector<AgreementId>>(std::move(order));
    ranks.keep(keys, rows);
    return rows;
}

/// \a agreements in the order they have in \a whole.
std::vector<AgreementId> picked(std::vector<AgreementId> agreements, const std::vector<AgreementId> &whole)
{
    Bitmap wanted(whole.size());
    for (const AgreementId id : agreements)
        wanted.insert(id);
    std::size_t size = 0;
    // Without branches: which rows are wanted is nothing a processor could guess.
    for (auto next = whole.begin(); size < agreements.size() && next != whole.end(); ++next) {
        agreements[size] = *next;
        size += wanted.contains(*next) ? 1 : 0;
    }
    agreements.resize(size);
    return agreements;
}

} // namespace

Rows sorted(std::vector<AgreementId> agreements, const SortKeys &keys, const Ranks &ranks, const std::stop_token &stop)
{
    Rows whole = keys.empty() ? nullptr : wholeList(keys, ranks, stop);
    if (whole && agreements.size() == whole->size())
        return whole;
    if (whole)
        agreements = picked(std::move(agreements), *whole);
    else if (!std::ranges::is_sorted(agreements))
        std::ranges::sort(agreements);
    return std::make_shared<const std::vector<AgreementId>>(std::move(agreements));
}

} // namespace accords::catalogue
