// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/foldedtexts.h"
#include "domain/agreementlist.h"

#include <stop_token>
#include <utility>
#include <vector>

namespace accords::catalogue {

/// Pairs of institutions of one country whose names are worth comparing, first below second, in order, each once: they
/// share a word's first letters, or all their longer words in any order. What more than a few dozen names of one
/// country share leads to no pair; on huge lists even less, so that 20,000 pairs at most come of any list. Near-linear.
/// \a names: the list's, folded. Incomplete when \a stop is requested.
std::vector<std::pair<domain::InstitutionId, domain::InstitutionId>>
candidatePairs(const domain::AgreementList &list, const FoldedTexts &names, const std::stop_token &stop = {});

} // namespace accords::catalogue
