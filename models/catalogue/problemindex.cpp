// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/problemindex.h"

#include <algorithm>

namespace accords::catalogue {

namespace {

quint32 bit(const domain::Problem &problem)
{
    static_assert(domain::problemCodeCount <= 32);
    return quint32{1} << static_cast<quint32>(problem.code);
}

} // namespace

ProblemIndex::ProblemIndex(const domain::AgreementList &list, const std::vector<InstitutionProblem> &ofInstitutions)
    : m_ofInstitution(
          ofInstitutions.size(), list.institutions.size(), [&](std::size_t i) { return ofInstitutions[i].institution; },
          [&](std::size_t i) { return ofInstitutions[i].problem; }),
      m_codes(list.agreements.size(), 0)
{
    std::vector<quint32> codes(list.institutions.size(), 0);
    for (const InstitutionProblem &entry : ofInstitutions)
        codes[entry.institution] |= bit(list.problems[entry.problem]);
    std::ranges::transform(list.agreements, m_codes.begin(),
                           [&](const domain::Agreement &agreement) { return codes[agreement.institution]; });
    addCodesOfRows(list);
}

void ProblemIndex::addCodesOfRows(const domain::AgreementList &list)
{
    auto problem = list.problems.begin();
    for (std::size_t i = 0; i < list.agreements.size() && problem != list.problems.end(); ++i) {
        const quint32 line = list.rows[list.agreements[i].row].line;
        problem = std::find_if(problem, list.problems.end(), [line](const auto &other) { return other.line >= line; });
        for (auto same = problem; same != list.problems.end() && same->line == line; ++same)
            m_codes[i] |= bit(*same);
    }
}

std::vector<quint32> ProblemIndex::problemsOf(const domain::AgreementList &list, domain::AgreementId id) const
{
    const domain::Agreement &agreement = list.agreements[id];
    const auto ofInstitution = m_ofInstitution.members(agreement.institution);
    std::vector<quint32> found(ofInstitution.begin(), ofInstitution.end());
    const auto ofRow =
        std::ranges::equal_range(list.problems, list.rows[agreement.row].line, std::less<>(), &domain::Problem::line);
    for (auto problem = ofRow.begin(); problem != ofRow.end(); ++problem)
        found.push_back(static_cast<quint32>(problem - list.problems.begin()));
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace accords::catalogue
