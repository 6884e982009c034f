// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/countries.h"

#include "text/countryaliases.h"
#include "text/countryname.h"
#include "text/icunames.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace accords::text {

namespace {

using domain::Language;
using domain::Region;

/// Every country with all its names, and the ways to find one. Immutable, so any thread may read it.
class CountryTable final
{
public:
    CountryTable() : m_countries(icuCountries())
    {
        for (const CountryAliases &aliases : countryAliases()) {
            if (IcuCountry *country = find(m_countries, aliases.code))
                country->others += aliases.names.toString().split(u'|');
        }
        for (const IcuCountry &country : m_countries) {
            m_codes += country.code;
            addName(country.english, country.code);
            addName(country.french, country.code);
        }
        for (IcuCountry &country : m_countries)
            addOthers(country);
    }

    const IcuCountry *withCode(QStringView code) const { return find(m_countries, code); }
    QString codeOf(QStringView name) const { return m_codeByName.value(nameKey(name)); }
    const QStringList &codes() const { return m_codes; }

private:
    template <typename Countries>
    static auto find(Countries &countries, QStringView code) -> decltype(countries.data())
    {
        const auto found = std::ranges::lower_bound(
            countries, code, {}, [](const IcuCountry &country) { return QStringView(country.code); });
        return found != countries.end() && found->code == code ? &*found : nullptr;
    }

    /// The first country with a name keeps it, so that no alias takes the usual name of another country.
    void addName(const QString &name, const QString &code)
    {
        const QByteArray key = nameKey(name);
        if (!m_codeByName.contains(key))
            m_codeByName.insert(key, code);
    }

    void addOthers(IcuCountry &country)
    {
        country.others.removeDuplicates();
        for (const QString &usual : {country.english, country.french, country.code})
            country.others.removeAll(usual);
        for (const QString &name : std::as_const(country.others))
            addName(name, country.code);
    }

    std::vector<IcuCountry> m_countries; ///< in order of code
    QStringList m_codes;
    QHash<QByteArray, QString> m_codeByName;
};

const CountryTable &countryTable()
{
    static const CountryTable table;
    return table;
}

} // namespace

QString countryName(QStringView code, Language language)
{
    const IcuCountry *country = countryTable().withCode(code);
    if (!country)
        return {};
    return language == Language::French ? country->french : country->english;
}

std::optional<QString> countryCode(QStringView name)
{
    name = name.trimmed();
    const CountryTable &table = countryTable();
    if (name.size() == 2) {
        if (const IcuCountry *country = table.withCode(name.toString().toUpper()))
            return country->code;
    }
    const QString code = table.codeOf(name);
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

bool isNameOfCountry(QStringView label, QStringView code)
{
    return countryCode(label) == code;
}

QStringList namesOfCountry(QStringView code)
{
    const IcuCountry *country = countryTable().withCode(code);
    if (!country)
        return {};
    QStringList names{country->french, country->english};
    names.removeDuplicates();
    return names + country->others;
}

const QStringList &countryCodes()
{
    return countryTable().codes();
}

Region regionOf(QStringView code)
{
    const IcuCountry *country = countryTable().withCode(code);
    return country ? country->region : Region::Unknown;
}

} // namespace accords::text
