// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/similarity.h"

#include <stop_token>

namespace accords::catalogue {

/// A judgement on a list that waits for a person, and the institutions it concerns.
struct Suggestion
{
    domain::Problem problem;
    std::vector<domain::InstitutionId> institutions; ///< one, or both of a pair
};

/// AllCapitals for each name in capitals, then PossibleDuplicate and SameParent for each pair. A suggestion stands at
/// the first line of the institution, of the second one for a pair. \a names: the list's, folded, by their numbers.
/// Incomplete when \a stop is requested, which is seen within some milliseconds.
std::vector<Suggestion> suggestions(const domain::AgreementList &list, const FoldedTexts &names,
                                    const std::stop_token &stop);

} // namespace accords::catalogue
