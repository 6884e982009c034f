// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/institutiondetails.h"

#include <stop_token>

namespace accords::table {

/// Other institutions of the same country with similar names, the likeliest first, 8 at most: the pairs that
/// \a examination suggests (null: none are known), then those whose names merely look alike. O(institutions of the
/// country). Ends soon, with fewer, when \a stop is requested.
std::vector<InstitutionDetails::Similar> similarInstitutions(const catalogue::Catalogue &catalogue,
                                                             const catalogue::Examination *examination,
                                                             domain::InstitutionId id, const text::Phrasebook &phrases,
                                                             const std::stop_token &stop = {});

} // namespace accords::table
