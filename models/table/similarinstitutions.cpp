// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/similarinstitutions.h"

#include "table/namesalike.h"
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

/// The pairs that were suggested, duplicates before parts of one university.
std::vector<Similar> suggestedPairs(const catalogue::Catalogue &catalogue, const domain::Institution &institution,
                                    std::span<const domain::Problem> problems, const text::Phrasebook &phrases,
                                    const std::stop_token &stop)
{
    const QString exported = catalogue.list().names.text(institution.exported);
    std::vector<Similar> duplicates;
    std::vector<Similar> relatives;
    for (const domain::Problem &problem : problems) {
        if (stop.stop_requested())
            break;
        const std::optional<QString> name = otherName(problem, exported);
        const auto other = name ? institutionNamed(*name, institution.country, catalogue) : std::nullopt;
        if (!other)
            continue;
        std::vector<Similar> &kind = problem.code == domain::ProblemCode::SameParent ? relatives : duplicates;
        kind.push_back({*other, text::shown(catalogue.institutionName(*other)), text::label(problem.code, phrases)});
    }
    duplicates.insert(duplicates.end(), relatives.begin(), relatives.end());
    return duplicates;
}

} // namespace

std::vector<Similar> similarInstitutions(const catalogue::Catalogue &catalogue, domain::InstitutionId id,
                                         std::span<const domain::Problem> problems, const text::Phrasebook &phrases,
                                         const std::stop_token &stop)
{
    const domain::Institution &institution = catalogue.list().institutions[id];
    std::vector<Similar> similar = suggestedPairs(catalogue, institution, problems, phrases, stop);
    for (const domain::InstitutionId other : namesAlike(catalogue, id, stop)) {
        if (similar.size() >= most)
            break;
        if (std::ranges::find(similar, other, &Similar::id) == similar.end())
            similar.push_back({other, text::shown(catalogue.institutionName(other)), {}});
    }
    similar.resize(std::min(similar.size(), most));
    return similar;
}

} // namespace accords::table
