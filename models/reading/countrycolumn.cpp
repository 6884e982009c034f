// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/countrycolumn.h"

#include "reading/repairs.h"
#include "text/countries.h"
#include "text/folding.h"
#include "text/formula.h"

namespace accords::reading {

namespace {

/// The repaired text of \a cell; what was done is added to \a problems.
QString repaired(QByteArrayView cell, std::vector<domain::Problem> &problems)
{
    CleanCell clean = cleaned(text::withoutGuard(QString::fromUtf8(cell)));
    problems.insert(problems.end(), clean.problems.begin(), clean.problems.end());
    return clean.text;
}

} // namespace

const CountryMeaning &CountryColumn::of(QByteArrayView label)
{
    return m_memo.of(label, [&] { return meaning({}, label); });
}

const CountryMeaning &CountryColumn::of(QByteArrayView code, QByteArrayView label)
{
    return m_memo.of(code, label, [&] { return meaning(code, label); });
}

CountryMeaning CountryColumn::meaning(QByteArrayView code, QByteArrayView label)
{
    using domain::ProblemCode;
    CountryMeaning result;
    const QString codeText = repaired(code, result.problems);
    const QString labelText = repaired(label, result.problems);
    const NamedCountry named = namedCountry(codeText, labelText);
    result.country = idOf(named);
    result.missing = codeText.isEmpty() && labelText.isEmpty();
    if (!named.labelFits) {
        const QString name = text::countryName(named.code, domain::Language::English);
        result.problems.push_back(
            problemOf(ProblemCode::CountryLabel, labelText, named.code + QLatin1StringView(" - ") + name));
    } else if (named.code.isEmpty() && !result.missing) {
        result.problems.push_back(problemOf(ProblemCode::UnknownCountry, named.label, QString()));
    }
    return result;
}

domain::CountryId CountryColumn::idOf(const NamedCountry &named)
{
    const auto next = static_cast<domain::CountryId>(m_list.countries.size());
    const bool known = !named.code.isEmpty();
    const QByteArray key = known ? named.code.toLatin1() : ' ' + text::folded(named.label);
    const domain::CountryId id = m_ids.value(key, next);
    if (id == next) {
        m_ids.insert(key, id);
        m_list.countries.push_back({named.code, named.label, text::regionOf(named.code)});
    } else if (m_list.countries[id].label.isEmpty()) {
        m_list.countries[id].label = named.label;
    }
    return id;
}

} // namespace accords::reading
