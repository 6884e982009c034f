// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/termmatch.h"

#include "catalogue/namesearch.h"
#include "catalogue/queryvalues.h"
#include "text/folding.h"

#include <algorithm>

namespace accords::catalogue {

namespace {

using Marks = std::vector<bool>;

template <typename Things, typename Fits>
Marks marksOf(const Things &things, Fits fits)
{
    Marks marks;
    marks.reserve(things.size());
    for (const auto &thing : things)
        marks.push_back(fits(thing));
    return marks;
}

QStringList canonicalValues(const Catalogue &catalogue, const Term &term)
{
    QStringList values;
    for (const QString &value : term.values)
        values.append(canonicalValue(term.field, value, catalogue.list().countries));
    return values;
}

std::vector<QByteArray> needles(const Term &term)
{
    std::vector<QByteArray> folded;
    for (const QString &value : term.values)
        folded.push_back(text::folded(value));
    return folded;
}

bool containsAny(QByteArrayView text, const std::vector<QByteArray> &wanted)
{
    return std::ranges::any_of(wanted, [text](const QByteArray &needle) { return text.contains(needle); });
}

Marks fittingCountries(const Catalogue &catalogue, const Term &term)
{
    const std::vector<domain::Country> &countries = catalogue.list().countries;
    if (term.field == Field::Text) {
        Marks marks;
        for (domain::CountryId id = 0; id < countries.size(); ++id)
            marks.push_back(containsAny(catalogue.foldedCountry(id), needles(term)));
        return marks;
    }
    const QStringList values = canonicalValues(catalogue, term);
    const std::vector<QByteArray> labels = needles(term);
    return marksOf(countries, [&](const domain::Country &country) {
        if (term.field == Field::Region)
            return country.region != domain::Region::Unknown && values.contains(domain::token(country.region));
        if (term.field != Field::Country)
            return false;
        return country.code.isEmpty() ? std::ranges::find(labels, text::folded(country.label)) != labels.end()
                                      : values.contains(country.code);
    });
}

Marks fittingProgrammes(const Catalogue &catalogue, const Term &term)
{
    const std::vector<domain::Programme> &programmes = catalogue.list().programmes;
    if (term.field == Field::Text) {
        Marks marks;
        for (domain::ProgrammeId id = 0; id < programmes.size(); ++id)
            marks.push_back(containsAny(catalogue.foldedProgramme(id), needles(term)));
        return marks;
    }
    const QStringList values = canonicalValues(catalogue, term);
    return marksOf(programmes, [&](const domain::Programme &programme) {
        if (term.field == Field::Programme)
            return containsAny(text::folded(programme.text), needles(term));
        if (term.field == Field::Type)
            return values.contains(domain::token(programme.type));
        return term.field == Field::Signatory && values.contains(domain::token(programme.signatory));
    });
}

void markNames(const Catalogue &catalogue, const QByteArray &needle, quint8 bit, std::vector<quint8> &masks)
{
    const Bitmap found = matchNames(catalogue.foldedNames(), needle);
    const std::vector<domain::Institution> &institutions = catalogue.list().institutions;
    for (std::size_t i = 0; i < institutions.size(); ++i) {
        const bool fits = found.contains(institutions[i].name) || found.contains(institutions[i].exported);
        masks[i] = static_cast<quint8>(masks[i] | (fits ? bit : 0));
    }
}

void markHolders(const Catalogue &catalogue, const Term &term, quint8 bit, std::vector<quint8> &masks)
{
    unsigned wanted = 0;
    for (const QString &value : canonicalValues(catalogue, term)) {
        if (const auto type = domain::typeFromToken(value))
            wanted |= 1U << static_cast<unsigned>(*type);
    }
    for (std::size_t i = 0; i < masks.size(); ++i) {
        const bool fits = (catalogue.typesHeldBy(static_cast<domain::InstitutionId>(i)) & wanted) != 0;
        masks[i] = static_cast<quint8>(masks[i] | (fits ? bit : 0));
    }
}

} // namespace

bool looksAtInstitutions(const Term &term)
{
    return term.field == Field::Text || term.field == Field::Institution || term.field == Field::Has;
}

void markInstitutions(const Catalogue &catalogue, const Term &term, quint8 bit, std::vector<quint8> &masks)
{
    if (term.field == Field::Has)
        return markHolders(catalogue, term, bit, masks);
    for (const QByteArray &needle : needles(term))
        markNames(catalogue, needle, bit, masks);
}

void markPairs(const Catalogue &catalogue, const Term &term, quint8 bit, std::vector<quint8> &masks)
{
    const Marks countries = fittingCountries(catalogue, term);
    const Marks programmes = fittingProgrammes(catalogue, term);
    const std::vector<Pair> &pairs = catalogue.pairs().pairs;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const bool fits = countries[pairs[i].country] || programmes[pairs[i].programme];
        masks[i] = static_cast<quint8>(masks[i] | (fits ? bit : 0));
    }
}

std::vector<domain::ProblemCode> problemCodes(const Term &term)
{
    QStringList wanted;
    for (const QString &value : term.values)
        wanted.append(canonicalValue(Field::Problem, value, {}));
    std::vector<domain::ProblemCode> codes;
    for (std::size_t i = 0; i < domain::problemCodeCount; ++i) {
        const auto code = static_cast<domain::ProblemCode>(i);
        const bool open = domain::usualSeverity(code) != domain::Severity::Repair;
        if ((open && wanted.contains(anyProblem)) || wanted.contains(domain::token(code)))
            codes.push_back(code);
    }
    return codes;
}

} // namespace accords::catalogue
