// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"

#include <span>
#include <vector>

namespace accords::catalogue {

/// A country and a programme that come together in some agreement. Facets ask nothing else of an agreement, and there
/// are some hundreds of such pairs in a list of a million agreements: counting by pair counts for every facet at once.
struct Pair
{
    domain::CountryId country = 0;
    domain::ProgrammeId programme = 0;
};

/// The pairs of a list, and which pair each agreement has. Two bytes for an agreement, four where there are more pairs
/// than two bytes can tell apart.
class Pairs final
{
public:
    Pairs() = default;

    /// O(agreements).
    explicit Pairs(const domain::AgreementList &list);

    std::size_t size() const { return m_pairs.size(); }

    /// In order of first appearance.
    const std::vector<Pair> &all() const { return m_pairs; }
    /// How many agreements have each pair.
    const std::vector<quint32> &totals() const { return m_totals; }

    /// The pair of an agreement, as an index of all(). O(1).
    quint32 of(domain::AgreementId id) const { return m_column[id]; }

    /// What \a use(column) gives for the column of every agreement's pair, a span of quint16 or quint32: for loops over
    /// many agreements.
    template <typename Use>
    decltype(auto) withColumn(Use &&use) const
    {
        return m_column.withColumn(std::forward<Use>(use));
    }

private:
    template <typename Numbers>
    void number(const domain::AgreementList &list, Numbers numbers);

    std::vector<Pair> m_pairs;
    std::vector<quint32> m_totals;
    domain::NumberColumn m_column; ///< by agreement
};

} // namespace accords::catalogue
