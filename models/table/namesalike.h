// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"

#include <vector>

namespace accords::table {

/// Other institutions of the same country whose names share a word that few names there have, or nearly all words; the
/// likeliest first. For a person to glance at: a weaker likeness than catalogue::similarPairs() asks for.
/// O(institutions of the country × words of the name).
std::vector<domain::InstitutionId> namesAlike(const catalogue::Catalogue &catalogue, domain::InstitutionId id);

} // namespace accords::table
