// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"

#include <stop_token>
#include <vector>

namespace accords::table {

/// The problems of an institution and of its rows but pairs, which similarInstitutions() tells of; each in order of
/// their numbers.
struct InstitutionProblems
{
    std::vector<domain::Problem> repairs;
    std::vector<domain::Problem> others;
};

/// The first \a most of each kind. O(rows of the institution × log problems of the list), much less where there are
/// many problems. Ends soon, with a part, when \a stop is requested.
InstitutionProblems problemsOf(const catalogue::Catalogue &catalogue, const catalogue::Examination &examination,
                               domain::InstitutionId id, qsizetype most, const std::stop_token &stop = {});

} // namespace accords::table
