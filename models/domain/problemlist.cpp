// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/problemlist.h"

#include <algorithm>
#include <tuple>

namespace accords::domain {

Problem ProblemList::operator[](std::size_t place) const
{
    const Item &item = m_items[place];
    Problem problem{.code = item.code, .severity = item.severity, .line = item.line, .before = {}, .after = {}};
    if (item.texts > 0)
        std::tie(problem.before, problem.after) = m_texts[item.texts - 1];
    return problem;
}

void ProblemList::append(std::span<const Problem> problems)
{
    for (const Problem &problem : problems)
        push_back(problem);
}

KeptProblem ProblemList::keep(const Problem &problem)
{
    KeptProblem kept{.code = problem.code, .severity = problem.severity};
    // Null texts stay null: they are none, and empty ones can be told from them by those who care.
    if (!problem.before.isNull() || !problem.after.isNull()) {
        m_texts.emplace_back(problem.before, problem.after);
        kept.texts = static_cast<quint32>(m_texts.size());
    }
    return kept;
}

void ProblemList::insert(std::size_t place, const Problem &problem)
{
    const KeptProblem kept = keep(problem);
    m_items.insert(m_items.begin() + static_cast<std::ptrdiff_t>(place),
                   {problem.line, kept.texts, kept.code, kept.severity});
}

bool ProblemList::operator==(const ProblemList &other) const
{
    return std::ranges::equal(*this, other);
}

} // namespace accords::domain
