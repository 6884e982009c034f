// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/evaluation.h"
#include "text/phrasebook.h"

#include <vector>

namespace accords::table {

/// A region and those of its countries that are shown, in order.
struct CountryBranch
{
    domain::Region region = domain::Region::Unknown;
    std::vector<domain::CountryId> countries; ///< never empty

    bool operator==(const CountryBranch &) const = default;
};

/// What the country panel shows below "All countries".
using CountryTree = std::vector<CountryBranch>;

enum class CountryOrder {
    Name,  ///< in the language's order
    Count, ///< most agreements in all first, then by name
};

/// The regions and countries of a list that contain \a narrowing in one of the country's names, its code or its label;
/// the countries of no region come last. O(countries × log countries).
CountryTree countryTree(const catalogue::Catalogue &catalogue, const catalogue::FacetCounts &totals, CountryOrder order,
                        const QString &narrowing, const text::Phrasebook &phrases);

/// Whether two trees have the same rows, in whatever order.
bool sameRows(const CountryTree &left, const CountryTree &right);

} // namespace accords::table
