// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/termmatch.h"

#include "catalogue/namesearch.h"
#include "catalogue/queryvalues.h"
#include "text/folding.h"

#include <algorithm>

namespace accords::catalogue {

namespace {

/// A term with its values as they are compared.
struct Wanted
{
    Wanted(const Catalogue &catalogue, const Term &term) : field(term.field)
    {
        for (const QString &value : term.values) {
            folded.push_back(text::folded(value));
            canonical.append(canonicalValue(field, value, catalogue.list().countries));
        }
    }

    bool isIn(QByteArrayView text) const
    {
        return std::ranges::any_of(folded, [text](const QByteArray &needle) { return contains(text, needle); });
    }

    Field field;
    std::vector<QByteArray> folded;
    QStringList canonical;
};

/// The numbers below \a size that \a fits.
template <typename Fits>
Bitmap fitting(std::size_t size, Fits fits)
{
    Bitmap found(size);
    for (quint32 id = 0; id < size; ++id) {
        if (fits(id))
            found.insert(id);
    }
    return found;
}

bool fitsCountry(const Catalogue &catalogue, domain::CountryId id, const Wanted &wanted)
{
    const domain::Country &country = catalogue.list().countries[id];
    switch (wanted.field) {
    case Field::Text:
        return wanted.isIn(catalogue.foldedCountry(id));
    case Field::Region:
        return country.region != domain::Region::Unknown && wanted.canonical.contains(domain::token(country.region));
    case Field::Country:
        return country.code.isEmpty()
                   ? std::ranges::find(wanted.folded, text::folded(country.label)) != wanted.folded.end()
                   : wanted.canonical.contains(country.code);
    default:
        return false;
    }
}

bool fitsProgramme(const Catalogue &catalogue, domain::ProgrammeId id, const Wanted &wanted)
{
    const domain::Programme &programme = catalogue.list().programmes[id];
    switch (wanted.field) {
    case Field::Text:
        return wanted.isIn(catalogue.foldedProgramme(id));
    case Field::Programme:
        return wanted.isIn(text::folded(programme.text));
    case Field::Type:
        return wanted.canonical.contains(domain::token(programme.type));
    case Field::Signatory:
        return wanted.canonical.contains(domain::token(programme.signatory));
    default:
        return false;
    }
}

Bitmap fittingPairs(const Catalogue &catalogue, const Wanted &wanted)
{
    const domain::AgreementList &list = catalogue.list();
    const Bitmap countries =
        fitting(list.countries.size(), [&](quint32 id) { return fitsCountry(catalogue, id, wanted); });
    const Bitmap programmes =
        fitting(list.programmes.size(), [&](quint32 id) { return fitsProgramme(catalogue, id, wanted); });
    const std::vector<Pair> &pairs = catalogue.pairs().all();
    return fitting(pairs.size(), [&](quint32 i) {
        return countries.contains(pairs[i].country) || programmes.contains(pairs[i].programme);
    });
}

std::shared_ptr<const Bitmap> namedInList(const Catalogue &catalogue, const Wanted &wanted, const std::stop_token &stop)
{
    const InstitutionSearch &search = catalogue.institutionSearch();
    if (wanted.folded.size() == 1)
        return search.find(wanted.folded.front(), stop);
    auto found = std::make_shared<Bitmap>(catalogue.list().institutions.size());
    for (const QByteArray &needle : wanted.folded)
        *found |= *search.find(needle, stop);
    return found;
}

/// By a name in the list, or the one that staff gave.
std::shared_ptr<const Bitmap> named(const Catalogue &catalogue, const Wanted &wanted, const std::stop_token &stop)
{
    auto inList = namedInList(catalogue, wanted, stop);
    if (catalogue.kept().displayNames().empty())
        return inList;
    auto found = std::make_shared<Bitmap>(*inList);
    for (const DisplayName &given : catalogue.kept().displayNames()) {
        if (wanted.isIn(given.folded))
            found->insert(given.institution);
    }
    return found;
}

Bitmap holding(const Catalogue &catalogue, const Wanted &wanted)
{
    unsigned types = 0;
    for (const QString &value : wanted.canonical) {
        if (const auto type = domain::typeFromToken(value))
            types |= 1U << static_cast<unsigned>(*type);
    }
    Bitmap found = Bitmap::full(catalogue.list().institutions.size());
    found.keepIf(0, found.words().size(), [&](std::size_t id) {
        return (catalogue.typesHeldBy(static_cast<domain::InstitutionId>(id)) & types) != 0;
    });
    return found;
}

} // namespace

Match match(const Catalogue &catalogue, const Term &term, const std::stop_token &stop)
{
    const Wanted wanted(catalogue, term);
    const std::size_t institutions = catalogue.list().institutions.size();
    Bitmap pairs = fittingPairs(catalogue, wanted);
    if (pairs.count() == pairs.size())
        return {std::make_shared<const Bitmap>(Bitmap::full(institutions)), std::move(pairs)};
    if (term.field == Field::Text || term.field == Field::Institution)
        return {named(catalogue, wanted, stop), std::move(pairs)};
    if (term.field == Field::Has)
        return {std::make_shared<const Bitmap>(holding(catalogue, wanted)), std::move(pairs)};
    return {std::make_shared<const Bitmap>(institutions), std::move(pairs)};
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
