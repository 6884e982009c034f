// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"

#include <stop_token>
#include <vector>

namespace accords::table {

/// Other institutions of the same country whose names share a word that few names there have, or nearly all words; the
/// likeliest first. For a person to glance at: a weaker likeness than catalogue::similarPairs() asks for.
/// O(institutions of the country × words of the name). Ends within a millisecond, with nothing, when \a stop is
/// requested.
std::vector<domain::InstitutionId> namesAlike(const catalogue::Catalogue &catalogue, domain::InstitutionId id,
                                              const std::stop_token &stop = {});

} // namespace accords::table
