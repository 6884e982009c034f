// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/query.h"

#include <array>
#include <stop_token>
#include <vector>

namespace accords::catalogue {

/// How many agreements each choice of each facet would show beside all other active terms: the terms on the facet's own
/// field don't count, so that a facet never zeroes its own other choices. Countries and regions are one facet.
struct FacetCounts
{
    std::vector<quint32> countries; ///< by CountryId
    std::array<quint32, domain::regionCount> regions{};
    std::array<quint32, domain::allTypes.size()> types{};
    std::array<quint32, domain::allSignatories.size()> signatories{};
    std::array<quint32, domain::allStatuses.size()> statuses{}; ///< by place in allStatuses
    std::vector<quint32> tags;                                  ///< by place in KeptRecords::tags()

    bool operator==(const FacetCounts &) const = default;
};

/// What a query finds.
struct Found
{
    std::vector<domain::AgreementId> agreements; ///< in list order
    Counts counts;
    FacetCounts facets;
};

/// Evaluates \a query on \a catalogue in one pass. \a today decides `ends:12m`. Each distinct name is read once, each
/// agreement once. Any thread. Stops early, with an incomplete result, when \a stop is requested.
Found evaluate(const Catalogue &catalogue, const Query &query, QDate today = QDate::currentDate(),
               const std::stop_token &stop = {});

/// The counts of any set of agreements.
Counts countsOf(const Catalogue &catalogue, const std::vector<domain::AgreementId> &agreements);

/// How many agreements end from \a today to the same day in \a months months. O(records).
quint32 endingWithin(const Catalogue &catalogue, QDate today, int months);

/// The facet counts without any query: what "count in all" shows.
FacetCounts facetTotals(const Catalogue &catalogue);

} // namespace accords::catalogue
