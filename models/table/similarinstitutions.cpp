// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/similarinstitutions.h"

#include "text/foreigntext.h"
#include "text/wording.h"

#include <algorithm>

namespace accords::table {

namespace {

using Similar = InstitutionDetails::Similar;

constexpr std::size_t most = 8;

/// The other name of the pair that \a problem is about; nothing when it is no pair.
std::optional<QString> otherName(const domain::Problem &problem, const QString &exported)
{
    if (problem.code != domain::ProblemCode::PossibleDuplicate && problem.code != domain::ProblemCode::SameParent)
        return std::nullopt;
    return problem.before == exported ? problem.after : problem.before;
}

/// The institution of \a country that the list exports as \a name.
std::optional<domain::InstitutionId> institutionNamed(const QString &name, domain::CountryId country,
                                                      const catalogue::Catalogue &catalogue)
{
    const domain::AgreementList &list = catalogue.list();
    const QByteArray wanted = name.toUtf8();
    for (const domain::InstitutionId id : catalogue.institutionsIn(country)) {
        if (list.names.view(list.institutions[id].exported) == wanted)
            return id;
    }
    return std::nullopt;
}

} // namespace

std::vector<Similar> similarInstitutions(const catalogue::Catalogue &catalogue, domain::InstitutionId id,
                                         std::span<const quint32> problems, const text::Phrasebook &phrases)
{
    const domain::AgreementList &list = catalogue.list();
    const domain::Institution &institution = list.institutions[id];
    const QString exported = list.names.text(institution.exported);

    std::vector<std::pair<domain::ProblemCode, Similar>> pairs;
    for (const quint32 number : problems) {
        const domain::Problem &problem = catalogue.problems()[number];
        const std::optional<QString> name = otherName(problem, exported);
        if (!name)
            continue;
        if (const auto other = institutionNamed(*name, institution.country, catalogue))
            pairs.push_back(
                {problem.code,
                 {*other, text::shown(catalogue.institutionName(*other)), text::label(problem.code, phrases)}});
    }
    // PossibleDuplicate stands before SameParent in the enum.
    std::ranges::stable_sort(pairs, std::less<>(), &std::pair<domain::ProblemCode, Similar>::first);

    std::vector<Similar> similar;
    for (auto &[code, other] : pairs)
        similar.push_back(std::move(other));
    similar.resize(std::min(similar.size(), most));
    return similar;
}

} // namespace accords::table
