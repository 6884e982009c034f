// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/examination.h"

#include <algorithm>

namespace accords::catalogue {

namespace {

using domain::AgreementId;
using domain::ProblemCode;

} // namespace

std::unique_ptr<const Examination> Examination::of(const domain::AgreementList &list, const FoldedTexts &names,
                                                   const std::stop_token &stop)
{
    std::vector<Suggestion> found = suggestions(list, names, stop);
    if (stop.stop_requested())
        return nullptr;
    return std::unique_ptr<const Examination>(new Examination(list, std::move(found)));
}

Examination::Examination(const domain::AgreementList &list, std::vector<Suggestion> suggestions)
    : m_list(list), m_suggestions(std::move(suggestions))
{
    m_suggestions.shrink_to_fit();
    putInOrder();
    groupByInstitution();
    markAgreements();
    for (quint32 number = 0; number < size(); ++number)
        ++m_counts.at(static_cast<std::size_t>(severity(number)));
}

/// The list's problems are in order of line already, as readers give them.
void Examination::putInOrder()
{
    std::ranges::stable_sort(m_suggestions, {}, &Suggestion::line);
    const auto read = static_cast<quint32>(m_list.problems.size());
    m_order.reserve(read + m_suggestions.size());
    quint32 next = 0;
    for (quint32 i = 0; i < m_suggestions.size(); ++i) {
        while (next < read && m_list.problems.line(next) <= m_suggestions[i].line)
            m_order.push_back(next++);
        m_order.push_back(read + i);
    }
    while (next < read)
        m_order.push_back(next++);
}

void Examination::groupByInstitution()
{
    struct Entry
    {
        domain::InstitutionId institution;
        quint32 number;
    };
    std::vector<Entry> entries;
    entries.reserve(m_suggestions.size());
    for (quint32 number = 0; number < size(); ++number) {
        if (isRead(m_order[number]))
            continue;
        const Suggestion &judged = suggestion(m_order[number]);
        entries.push_back({judged.first, number});
        if (judged.second != judged.first)
            entries.push_back({judged.second, number});
    }
    m_ofInstitution = Grouping(
        entries.size(), m_list.institutions.size(), [&](std::size_t i) { return entries[i].institution; },
        [&](std::size_t i) { return entries[i].number; });
}

/// Both agreements and problems are in the order of the source's lines.
void Examination::markAgreements()
{
    const domain::ProblemList &problems = m_list.problems;
    std::size_t next = 0;
    for (AgreementId id = 0; id < m_list.agreements.size(); ++id) {
        for (const quint32 number : m_ofInstitution.members(m_list.agreements.institutions()[id]))
            mark(id, code(number));
        const quint32 rowLine = m_list.rows[m_list.agreements[id].row].line;
        while (next < problems.size() && problems.line(next) < rowLine)
            ++next;
        for (std::size_t same = next; same < problems.size() && problems.line(same) == rowLine; ++same)
            mark(id, problems.code(same));
    }
}

void Examination::mark(AgreementId id, ProblemCode code)
{
    std::optional<Bitmap> &agreements = m_agreements.at(static_cast<std::size_t>(code));
    if (!agreements)
        agreements.emplace(m_list.agreements.size());
    agreements->insert(id);
}

domain::Problem Examination::problem(quint32 number) const
{
    const quint32 place = m_order[number];
    return isRead(place) ? m_list.problems[place] : problemOf(suggestion(place), m_list);
}

domain::Severity Examination::severity(quint32 number) const
{
    const quint32 place = m_order[number];
    return isRead(place) ? m_list.problems.severity(place) : domain::usualSeverity(suggestion(place).code);
}

quint32 Examination::lineAt(quint32 place) const
{
    return isRead(place) ? m_list.problems.line(place) : suggestion(place).line;
}

ProblemCode Examination::code(quint32 number) const
{
    const quint32 place = m_order[number];
    return isRead(place) ? m_list.problems.code(place) : suggestion(place).code;
}

std::vector<quint32> Examination::problemsOf(AgreementId id) const
{
    const domain::Agreement agreement = m_list.agreements[id];
    const auto ofInstitution = m_ofInstitution.members(agreement.institution);
    std::vector<quint32> found(ofInstitution.begin(), ofInstitution.end());
    const Range ofRow = problemsOn(m_list.rows[agreement.row].line);
    for (quint32 number = ofRow.first; number < ofRow.end; ++number)
        found.push_back(number);
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Examination::Range Examination::problemsOn(quint32 line) const
{
    const auto lineOf = [this](quint32 place) { return lineAt(place); };
    const auto found = std::ranges::equal_range(m_order, line, std::less<>(), lineOf);
    const auto first = static_cast<quint32>(found.begin() - m_order.begin());
    return {first, first + static_cast<quint32>(found.size())};
}

const Suggestion *Examination::suggestionAt(quint32 number) const
{
    const quint32 place = m_order[number];
    return isRead(place) ? nullptr : &suggestion(place);
}

bool Examination::has(AgreementId id, ProblemCode code) const
{
    const std::optional<Bitmap> &agreements = m_agreements.at(static_cast<std::size_t>(code));
    return agreements && agreements->contains(id);
}

} // namespace accords::catalogue
