// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"

#include <vector>

namespace accords::catalogue {

/// A country and a programme that come together in some agreement. Facets ask nothing else of an agreement, and there
/// are some hundreds of such pairs in a list of a million agreements: counting by pair counts for every facet at once.
struct Pair
{
    domain::CountryId country = 0;
    domain::ProgrammeId programme = 0;
};

/// What a search reads of an agreement.
struct RowKey
{
    domain::InstitutionId institution = 0;
    quint32 pair = 0; ///< index of Pairs::pairs
};

struct Pairs
{
    Pairs() = default;

    /// O(agreements).
    explicit Pairs(const domain::AgreementList &list);

    std::vector<Pair> pairs;     ///< in order of first appearance
    std::vector<quint32> totals; ///< agreements of each pair
    std::vector<RowKey> rows;    ///< by agreement
};

} // namespace accords::catalogue
