// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/query.h"

#include <array>
#include <vector>

namespace accords::table {

/// What a query chooses among the countries of a list, and the queries that choosing others makes. Terms on countries
/// and on regions count together, as in the query: with both, a country is chosen when each of them names it. Negated
/// terms and other fields are left as they are.
class CountryChoice final
{
public:
    /// Nothing is chosen among no countries.
    CountryChoice() = default;

    /// O(countries × chosen values).
    CountryChoice(const catalogue::Query &query, const std::vector<domain::Country> &countries);

    /// Whether no country and no region is chosen, which shows them all.
    bool isFree() const { return m_countryValues.isEmpty() && m_regionTokens.isEmpty(); }

    bool has(domain::CountryId id) const { return m_chosen[id]; }

    /// Checked: every country of the list in \a region is chosen; partially: some are.
    Qt::CheckState stateOf(domain::Region region) const;

    /// Whether a query can name the country: one without code and label it can't.
    static bool canName(const domain::Country &country);

    /// The query without any choice of country or region.
    catalogue::Query freed() const;

    /// The query that chooses a country, or all countries of a region: alone (choosing the only chosen one frees all),
    /// or with \a toggle, added to the others or taken from them. A mix of regions and countries becomes a list of
    /// countries. \a countries: those given to the constructor. O(countries).
    catalogue::Query withCountry(domain::CountryId id, bool toggle,
                                 const std::vector<domain::Country> &countries) const;
    catalogue::Query withRegion(domain::Region region, bool toggle,
                                const std::vector<domain::Country> &countries) const;

private:
    QStringList chosenValues(const std::vector<domain::Country> &countries) const;
    catalogue::Query withCountryValues(const QStringList &values) const;
    catalogue::Query withRegionTokens(const QStringList &tokens) const;
    catalogue::Query toggled(const QStringList &values, const std::vector<domain::Country> &countries) const;

    catalogue::Query m_query;
    QStringList m_countryValues; ///< codes and labels
    QStringList m_regionTokens;
    std::vector<bool> m_chosen;                               ///< by CountryId
    std::array<quint32, domain::regionCount> m_countriesIn{}; ///< by region
    std::array<quint32, domain::regionCount> m_chosenIn{};    ///< by region
};

} // namespace accords::table
