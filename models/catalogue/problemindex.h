// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/grouping.h"
#include "domain/agreementlist.h"

namespace accords::catalogue {

/// A problem of an institution, by their numbers.
struct InstitutionProblem
{
    domain::InstitutionId institution = 0;
    quint32 problem = 0;
};

/// Which problems each agreement has: those on the line of its row and those of its institution.
class ProblemIndex final
{
public:
    ProblemIndex() = default;

    /// The problems of \a list must be in order of line, and its agreements in order of row, as readers give them.
    ProblemIndex(const domain::AgreementList &list, const std::vector<InstitutionProblem> &ofInstitutions);

    /// Indexes of the list's problems, ascending. O(log problems + problems of the agreement).
    std::vector<quint32> problemsOf(const domain::AgreementList &list, domain::AgreementId id) const;

    /// Bit 1 << ProblemCode for each problem of the agreement.
    quint32 codesOf(domain::AgreementId id) const { return m_codes[id]; }

private:
    void addCodesOfRows(const domain::AgreementList &list);

    Grouping m_ofInstitution;
    std::vector<quint32> m_codes;
};

} // namespace accords::catalogue
