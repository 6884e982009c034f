// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/bitmap.h"
#include "catalogue/foldedtexts.h"
#include "catalogue/grouping.h"
#include "catalogue/suggestions.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>

namespace accords::catalogue {

/// All that was found in a list, and which agreements have it: the problems of its reading, and the suggestions
/// (capitals, duplicates, same parents). Problems have numbers from 0, in order of line; of one line, those of the
/// reading come first. Immutable; lives no longer than the list. A catalogue works it out when it is first asked for,
/// since on a large list it takes longer than all else together.
class Examination final
{
public:
    /// \a names: the list's, folded. Near-linear. Null when \a stop is requested.
    static std::unique_ptr<const Examination> of(const domain::AgreementList &list, const FoldedTexts &names,
                                                 const std::stop_token &stop);

    /// How many problems there are.
    quint32 size() const { return static_cast<quint32>(m_order.size()); }
    /// How many have \a severity. O(1).
    quint32 count(domain::Severity severity) const { return m_counts.at(static_cast<std::size_t>(severity)); }

    /// A problem with its texts, which are made when they are asked for.
    domain::Problem problem(quint32 number) const;
    domain::Severity severity(quint32 number) const;
    quint32 line(quint32 number) const { return lineAt(m_order[number]); }

    /// Problems of the agreement's row and of its institution, by number, ascending. O(log problems + problems of the
    /// agreement).
    std::vector<quint32> problemsOf(domain::AgreementId id) const;

    /// Numbers from `first` up to `end`, which is none of them.
    struct Range
    {
        quint32 first = 0;
        quint32 end = 0;
    };
    /// The problems on a line of the source. O(log problems).
    Range problemsOn(quint32 line) const;

    /// The suggestions about an institution, pairs with others included, by number, ascending. O(1).
    std::span<const quint32> suggestionsAbout(domain::InstitutionId id) const { return m_ofInstitution.members(id); }
    /// The suggestion of that number; null when the problem was found while reading.
    const Suggestion *suggestionAt(quint32 number) const;

    /// Whether the agreement's row or its institution has such a problem. O(1).
    bool has(domain::AgreementId id, domain::ProblemCode code) const;

private:
    Examination(const domain::AgreementList &list, std::vector<Suggestion> suggestions);

    bool isRead(quint32 place) const { return place < m_list.problems.size(); }
    const Suggestion &suggestion(quint32 place) const { return m_suggestions[place - m_list.problems.size()]; }
    quint32 lineAt(quint32 place) const;
    domain::ProblemCode code(quint32 number) const;
    void putInOrder();
    void groupByInstitution();
    void markAgreements();
    void mark(domain::AgreementId id, domain::ProblemCode code);

    const domain::AgreementList &m_list;
    std::vector<Suggestion> m_suggestions;
    std::vector<quint32> m_order;      ///< by number: a place in the list's problems, or behind them in the suggestions
    std::array<quint32, 4> m_counts{}; ///< by severity
    Grouping m_ofInstitution;          ///< numbers of suggestions
    std::array<std::optional<Bitmap>, domain::problemCodeCount> m_agreements; ///< by code; nothing where none has it
};

} // namespace accords::catalogue
