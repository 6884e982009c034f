// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/examination.h"

#include "catalogue/suggestions.h"

#include <algorithm>

namespace accords::catalogue {

namespace {

using domain::AgreementId;
using domain::ProblemCode;

/// A problem of an institution, by their numbers.
struct InstitutionProblem
{
    domain::InstitutionId institution = 0;
    quint32 problem = 0;
};

} // namespace

std::unique_ptr<const Examination> Examination::of(const domain::AgreementList &list, const FoldedTexts &names,
                                                   const std::stop_token &stop)
{
    const std::vector<Suggestion> found = suggestions(list, names, stop);
    if (stop.stop_requested())
        return nullptr;
    return std::unique_ptr<const Examination>(new Examination(list, found));
}

Examination::Examination(const domain::AgreementList &list, const std::vector<Suggestion> &suggestions) : m_list(list)
{
    std::vector<const Suggestion *> ordered;
    for (const Suggestion &suggestion : suggestions)
        ordered.push_back(&suggestion);
    std::ranges::stable_sort(ordered, {}, [](const Suggestion *suggestion) { return suggestion->problem.line; });

    m_problems.reserve(list.problems.size() + ordered.size());
    std::vector<InstitutionProblem> ofInstitutions;
    auto read = list.problems.begin();
    for (const Suggestion *suggestion : ordered) {
        for (; read != list.problems.end() && read->line <= suggestion->problem.line; ++read)
            m_problems.push_back(*read);
        for (const domain::InstitutionId institution : suggestion->institutions)
            ofInstitutions.push_back({institution, static_cast<quint32>(m_problems.size())});
        m_problems.push_back(suggestion->problem);
    }
    m_problems.insert(m_problems.end(), read, list.problems.end());
    m_ofInstitution = Grouping(
        ofInstitutions.size(), list.institutions.size(), [&](std::size_t i) { return ofInstitutions[i].institution; },
        [&](std::size_t i) { return ofInstitutions[i].problem; });
    markInstitutions();
    markRows();
}

void Examination::mark(AgreementId id, ProblemCode code)
{
    std::optional<Bitmap> &agreements = m_agreements.at(static_cast<std::size_t>(code));
    if (!agreements)
        agreements.emplace(m_list.agreements.size());
    agreements->insert(id);
}

void Examination::markInstitutions()
{
    for (AgreementId id = 0; id < m_list.agreements.size(); ++id) {
        for (const quint32 problem : m_ofInstitution.members(m_list.agreements[id].institution))
            mark(id, m_problems[problem].code);
    }
}

/// Both agreements and problems are in the order of the source's lines.
void Examination::markRows()
{
    auto problem = m_problems.begin();
    for (AgreementId id = 0; id < m_list.agreements.size() && problem != m_problems.end(); ++id) {
        const quint32 line = m_list.rows[m_list.agreements[id].row].line;
        problem = std::find_if(problem, m_problems.end(), [line](const auto &other) { return other.line >= line; });
        for (auto same = problem; same != m_problems.end() && same->line == line; ++same)
            mark(id, same->code);
    }
}

std::vector<quint32> Examination::problemsOf(AgreementId id) const
{
    const domain::Agreement &agreement = m_list.agreements[id];
    const auto ofInstitution = m_ofInstitution.members(agreement.institution);
    std::vector<quint32> found(ofInstitution.begin(), ofInstitution.end());
    const auto ofRow =
        std::ranges::equal_range(m_problems, m_list.rows[agreement.row].line, std::less<>(), &domain::Problem::line);
    for (auto problem = ofRow.begin(); problem != ofRow.end(); ++problem)
        found.push_back(static_cast<quint32>(problem - m_problems.begin()));
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

bool Examination::has(AgreementId id, ProblemCode code) const
{
    const std::optional<Bitmap> &agreements = m_agreements.at(static_cast<std::size_t>(code));
    return agreements && agreements->contains(id);
}

} // namespace accords::catalogue
