// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/bitmap.h"
#include "catalogue/foldedtexts.h"
#include "catalogue/grouping.h"
#include "domain/agreementlist.h"

#include <array>
#include <memory>
#include <optional>
#include <stop_token>

namespace accords::catalogue {

struct Suggestion;

/// All that was found in a list, and which agreements have it: the problems of its reading, and the suggestions
/// (capitals, duplicates, same parents). Immutable; lives no longer than the list. A catalogue works it out when it is
/// first asked for, since on a large list it takes longer than all else together.
class Examination final
{
public:
    /// \a names: the list's, folded. O(size of the list). Null when \a stop is requested.
    static std::unique_ptr<const Examination> of(const domain::AgreementList &list, const FoldedTexts &names,
                                                 const std::stop_token &stop);

    /// In order of line; of one line, those of the reading first.
    const std::vector<domain::Problem> &problems() const { return m_problems; }

    /// Problems of the agreement's row and of its institution, as indexes of problems(), ascending. O(log problems +
    /// problems of the agreement).
    std::vector<quint32> problemsOf(domain::AgreementId id) const;

    /// Whether the agreement's row or its institution has such a problem. O(1).
    bool has(domain::AgreementId id, domain::ProblemCode code) const;

private:
    Examination(const domain::AgreementList &list, const std::vector<Suggestion> &suggestions);
    void markRows();
    void markInstitutions();
    void mark(domain::AgreementId id, domain::ProblemCode code);

    const domain::AgreementList &m_list;
    std::vector<domain::Problem> m_problems;
    Grouping m_ofInstitution;                                                 ///< indexes of problems
    std::array<std::optional<Bitmap>, domain::problemCodeCount> m_agreements; ///< by code; nothing where none has it
};

} // namespace accords::catalogue
