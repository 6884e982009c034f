// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/placing.h"

#include "catalogue/countingsort.h"
#include "catalogue/fieldranks.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace accords::catalogue {

namespace {

const ColumnInfo &infoOf(const SortKey &key)
{
    return columns()[static_cast<std::size_t>(key.column)];
}

/// Where each pair stands by one key, below the number of the column's values + 1.
std::vector<quint32> placesByPair(const SortKey &key, const Ranks &ranks)
{
    const Catalogue &catalogue = ranks.catalogue();
    const std::vector<quint32> &rankOf = ranks.of(key.column);
    const auto valueOf = infoOf(key).valueOfPair;
    std::vector<quint32> places;
    places.reserve(catalogue.pairs().size());
    for (const Pair &pair : catalogue.pairs().all())
        places.push_back(placeOf(rankOf[valueOf(catalogue, pair)], static_cast<quint32>(rankOf.size()), key.order));
    return places;
}

std::vector<quint32> placesByLine(const SortKey &key, const Catalogue &catalogue)
{
    std::vector<quint32> lines = linesOf(catalogue);
    if (key.order == Qt::DescendingOrder) {
        for (quint32 &line : lines)
            line = std::numeric_limits<quint32>::max() - line;
    }
    return lines;
}

std::vector<quint32> placesByAgreement(const SortKey &key, const Ranks &ranks)
{
    if (key.column == InstitutionColumn)
        return {};
    return infoOf(key).staffField ? placesByField(key, ranks).of : placesByLine(key, ranks.catalogue());
}

} // namespace

bool followsFromPair(const SortKey &key)
{
    return infoOf(key).followsFromPair;
}

FieldPlaces placesByField(const SortKey &key, const Ranks &ranks)
{
    FieldRanks byAgreement = fieldRanks(ranks.catalogue(), key.column, ranks.language());
    if (key.order == Qt::DescendingOrder) {
        for (quint32 &place : byAgreement.of)
            place = placeOf(place, byAgreement.count, key.order);
    }
    return {.of = std::move(byAgreement.of), .count = byAgreement.count + 1};
}

std::vector<quint32> linesOf(const Catalogue &catalogue)
{
    const domain::AgreementList &list = catalogue.list();
    std::vector<quint32> lines(list.agreements.size());
    std::ranges::transform(list.agreements, lines.begin(),
                           [&list](const domain::Agreement &agreement) { return list.rows[agreement.row].line; });
    return lines;
}

PairPlaces placesOfPairs(std::span<const SortKey> keys, const Ranks &ranks)
{
    std::vector<std::vector<quint32>> byKey;
    for (const SortKey &key : keys)
        byKey.push_back(placesByPair(key, ranks));
    std::vector<quint32> order(ranks.catalogue().pairs().size());
    std::iota(order.begin(), order.end(), 0U);
    // From the least to the most deciding: each pass keeps what the ones before it did with its equals.
    for (std::size_t key = keys.size(); key-- > 0;) {
        const auto place = [&places = byKey[key]](std::size_t pair) { return places[pair]; };
        const std::size_t values = ranks.of(keys[key].column).size();
        order = distributed(order, startsOf(values + 1, order.size(), place, [](std::size_t) { return 1U; }), place);
    }
    PairPlaces result{.of = std::vector<quint32>(order.size()), .count = 0};
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto differs = [&](const std::vector<quint32> &places) {
            return places[order[i - 1]] != places[order[i]];
        };
        if (i == 0 || std::ranges::any_of(byKey, differs))
            ++result.count;
        result.of[order[i]] = result.count - 1;
    }
    return result;
}

Placing::Placing(std::span<const SortKey> keys, const Ranks &ranks)
    : m_by(By::Pair), m_catalogue(ranks.catalogue()), m_pairs(placesOfPairs(keys, ranks))
{}

Placing::Placing(const SortKey &key, const Ranks &ranks, const NameOrder &names)
    : m_by(key.column == InstitutionColumn ? By::Name : By::Agreement), m_order(key.order),
      m_catalogue(ranks.catalogue()), m_names(&names), m_places(placesByAgreement(key, ranks))
{}

std::vector<Placing> placingsOf(std::span<const SortKey> keys, const Ranks &ranks, const NameOrder &names)
{
    std::vector<Placing> placings;
    while (!keys.empty()) {
        const auto end = std::ranges::find_if_not(keys, followsFromPair);
        const auto side = static_cast<std::size_t>(end - keys.begin());
        if (side > 0)
            placings.emplace_back(keys.first(side), ranks);
        else
            placings.emplace_back(keys.front(), ranks, names);
        keys = keys.subspan(std::max<std::size_t>(side, 1));
    }
    return placings;
}

} // namespace accords::catalogue
