// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/foldedtexts.h"
#include "domain/agreementlist.h"

#include <stop_token>
#include <vector>

namespace accords::catalogue {

/// A judgement on a list that waits for a person, by numbers: there may be hundreds of thousands.
struct Suggestion
{
    domain::ProblemCode code = domain::ProblemCode::AllCapitals; ///< or PossibleDuplicate or SameParent
    quint32 line = 0; ///< of the institution's first row; of the second institution's for a pair
    domain::InstitutionId first = 0;
    domain::InstitutionId second = 0; ///< equal to \a first where one institution is judged
};

/// AllCapitals for each name in capitals that is no longer than longestJudgedName, then PossibleDuplicate and
/// SameParent for each pair, each kind in order of institutions. \a names: the list's, folded, by their numbers.
/// Near-linear. Incomplete when \a stop is requested, which is seen within some milliseconds.
std::vector<Suggestion> suggestions(const domain::AgreementList &list, const FoldedTexts &names,
                                    const std::stop_token &stop);

/// A suggestion with its texts.
domain::Problem problemOf(const Suggestion &suggestion, const domain::AgreementList &list);

} // namespace accords::catalogue
