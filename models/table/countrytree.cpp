// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/countrytree.h"

#include "table/naming.h"
#include "text/collator.h"
#include "text/folding.h"

#include <algorithm>
#include <tuple>

namespace accords::table {

namespace {

/// What one row is sorted by.
struct Rank
{
    bool last = false;
    quint32 count = 0; ///< 0 for all rows when the order is by name
    QByteArray key;

    bool operator<(const Rank &other) const
    {
        return std::tie(last, other.count, key) < std::tie(other.last, count, other.key);
    }
};

/// Sorts \a rows by the rank that \a rankOf gives each of them once.
template <typename Row, typename RankOf>
void sortByRank(std::vector<Row> &rows, RankOf rankOf)
{
    std::vector<std::pair<Rank, Row>> ranked;
    ranked.reserve(rows.size());
    for (Row &row : rows) {
        Rank rank = rankOf(row);
        ranked.emplace_back(std::move(rank), std::move(row));
    }
    std::ranges::stable_sort(ranked, std::less<>(), &std::pair<Rank, Row>::first);
    std::ranges::transform(ranked, rows.begin(), [](auto &pair) { return std::move(pair.second); });
}

/// One branch for each region, in the order of the enum, with the countries that \a narrowing leaves.
CountryTree unsortedTree(const catalogue::Catalogue &catalogue, const QString &narrowing)
{
    const QByteArray wanted = text::folded(narrowing.trimmed());
    CountryTree tree(domain::regionCount);
    const std::vector<domain::Country> &countries = catalogue.list().countries;
    for (domain::CountryId id = 0; id < countries.size(); ++id) {
        const domain::Region region = countries[id].region;
        CountryBranch &branch = tree[static_cast<std::size_t>(region)];
        branch.region = region;
        if (wanted.isEmpty() || catalogue.foldedCountry(id).contains(wanted))
            branch.countries.push_back(id);
    }
    std::erase_if(tree, [](const CountryBranch &branch) { return branch.countries.empty(); });
    return tree;
}

CountryTree inOrderOfNumber(CountryTree tree)
{
    std::ranges::sort(tree, std::less<>(), &CountryBranch::region);
    for (CountryBranch &branch : tree)
        std::ranges::sort(branch.countries);
    return tree;
}

} // namespace

CountryTree countryTree(const catalogue::Catalogue &catalogue, const catalogue::FacetCounts &totals, CountryOrder order,
                        const QString &narrowing, const text::Phrasebook &phrases)
{
    const text::Collator collator(phrases.language());
    const bool byCount = order == CountryOrder::Count;
    CountryTree tree = unsortedTree(catalogue, narrowing);
    for (CountryBranch &branch : tree) {
        sortByRank(branch.countries, [&](domain::CountryId id) {
            const domain::Country &country = catalogue.list().countries[id];
            return Rank{false, byCount ? totals.countries[id] : 0, collator.sortKey(countryName(country, phrases))};
        });
    }
    sortByRank(tree, [&](const CountryBranch &branch) {
        const quint32 count = byCount ? totals.regions[static_cast<std::size_t>(branch.region)] : 0;
        const bool last = branch.region == domain::Region::Unknown;
        return Rank{last, count, collator.sortKey(regionName(branch.region, phrases))};
    });
    return tree;
}

bool sameRows(const CountryTree &left, const CountryTree &right)
{
    return inOrderOfNumber(left) == inOrderOfNumber(right);
}

} // namespace accords::table
