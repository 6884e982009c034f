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

/// The pairs that were suggested, duplicates before parts of one university; the first of them.
std::vector<Similar> suggestedPairs(const catalogue::Catalogue &catalogue, const catalogue::Examination &examination,
                                    domain::InstitutionId id, const text::Phrasebook &phrases)
{
    std::vector<Similar> duplicates;
    std::vector<Similar> relatives;
    for (const quint32 number : examination.suggestionsAbout(id)) {
        const catalogue::Suggestion *pair = examination.suggestionAt(number);
        if (pair == nullptr || pair->first == pair->second)
            continue;
        std::vector<Similar> &kind = pair->code == domain::ProblemCode::SameParent ? relatives : duplicates;
        const domain::InstitutionId other = pair->first == id ? pair->second : pair->first;
        if (kind.size() < most)
            kind.push_back({other, text::shown(catalogue.institutionName(other)), text::label(pair->code, phrases)});
    }
    duplicates.insert(duplicates.end(), relatives.begin(), relatives.end());
    return duplicates;
}

} // namespace

std::vector<Similar> similarInstitutions(const catalogue::Catalogue &catalogue,
                                         const catalogue::Examination *examination, domain::InstitutionId id,
                                         const text::Phrasebook &phrases, const std::stop_token &stop)
{
    std::vector<Similar> similar;
    if (examination != nullptr)
        similar = suggestedPairs(catalogue, *examination, id, phrases);
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
