// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/countrychoice.h"

#include "table/facetchoice.h"

#include <QSet>

#include <algorithm>

namespace accords::table {

using catalogue::Field;
using catalogue::Query;
using domain::Country;

namespace {

const QString &valueOf(const Country &country)
{
    return country.code.isEmpty() ? country.label : country.code;
}

QSet<QString> asSet(const QStringList &values)
{
    return {values.begin(), values.end()};
}

QStringList valuesIn(domain::Region region, const std::vector<Country> &countries)
{
    QStringList values;
    for (const Country &country : countries) {
        if (country.region == region && CountryChoice::canName(country))
            values.append(valueOf(country));
    }
    return values;
}

} // namespace

CountryChoice::CountryChoice(const Query &query, const std::vector<Country> &countries)
    : m_query(query), m_countryValues(canonicalChoices(query, Field::Country, countries)),
      m_regionTokens(canonicalChoices(query, Field::Region, countries)), m_chosen(countries.size())
{
    const QSet<QString> named = asSet(m_countryValues);
    for (std::size_t i = 0; i < countries.size(); ++i) {
        const Country &country = countries[i];
        const bool isNamed = named.isEmpty() || named.contains(valueOf(country));
        const bool isInRegion = m_regionTokens.isEmpty() || m_regionTokens.contains(domain::token(country.region));
        const bool isChosen = !isFree() && isNamed && isInRegion;
        const auto region = static_cast<std::size_t>(country.region);
        m_chosen[i] = isChosen;
        m_chosenIn[region] += isChosen ? 1 : 0;
        ++m_countriesIn[region];
    }
}

bool CountryChoice::canName(const Country &country)
{
    return !valueOf(country).isEmpty();
}

Qt::CheckState CountryChoice::stateOf(domain::Region region) const
{
    const auto place = static_cast<std::size_t>(region);
    if (m_chosenIn[place] == 0)
        return Qt::Unchecked;
    return m_chosenIn[place] == m_countriesIn[place] ? Qt::Checked : Qt::PartiallyChecked;
}

Query CountryChoice::freed() const
{
    return withCountryValues({});
}

Query CountryChoice::withCountry(domain::CountryId id, bool toggle, const std::vector<Country> &countries) const
{
    const Country &country = countries[id];
    if (!canName(country))
        return m_query;
    if (toggle)
        return toggled({valueOf(country)}, countries);
    const QStringList alone = {valueOf(country)};
    return chosenValues(countries) == alone ? freed() : withCountryValues(alone);
}

Query CountryChoice::withRegion(domain::Region region, bool toggle, const std::vector<Country> &countries) const
{
    const QString token = domain::token(region);
    if (!token.isEmpty() && m_countryValues.isEmpty())
        return withRegionTokens(table::chosenValues(m_regionTokens, token, toggle));

    const QStringList values = valuesIn(region, countries);
    if (toggle)
        return toggled(values, countries);
    if (asSet(chosenValues(countries)) == asSet(values))
        return freed();
    return token.isEmpty() ? withCountryValues(values) : withRegionTokens({token});
}

/// The chosen countries one by one, whether the query names them or their region.
QStringList CountryChoice::chosenValues(const std::vector<Country> &countries) const
{
    // Values that the list doesn't have stay as long as the person didn't choose otherwise.
    if (m_regionTokens.isEmpty())
        return m_countryValues;
    QStringList values;
    for (std::size_t i = 0; i < countries.size(); ++i) {
        if (m_chosen[i] && canName(countries[i]))
            values.append(valueOf(countries[i]));
    }
    return values;
}

Query CountryChoice::withCountryValues(const QStringList &values) const
{
    return m_query.withChoices(Field::Region, {}).withChoices(Field::Country, values);
}

Query CountryChoice::withRegionTokens(const QStringList &tokens) const
{
    return m_query.withChoices(Field::Country, {}).withChoices(Field::Region, tokens);
}

Query CountryChoice::toggled(const QStringList &values, const std::vector<Country> &countries) const
{
    QStringList chosen = chosenValues(countries);
    const QSet<QString> before = asSet(chosen);
    if (before.contains(asSet(values))) {
        const QSet<QString> taken = asSet(values);
        chosen.removeIf([&taken](const QString &value) { return taken.contains(value); });
    } else {
        std::ranges::copy_if(values, std::back_inserter(chosen),
                             [&before](const QString &value) { return !before.contains(value); });
    }
    return withCountryValues(chosen);
}

} // namespace accords::table
