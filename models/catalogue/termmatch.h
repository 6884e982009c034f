// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/bitmap.h"
#include "catalogue/query.h"

#include <memory>
#include <stop_token>

namespace accords::catalogue {

/// What a term finds, its negation aside, in the few things an agreement is made of: an agreement fits when its
/// institution or its pair does.
struct Match
{
    std::shared_ptr<const Bitmap> institutions; ///< that fit by their names, or by what they hold
    Bitmap pairs;                               ///< that fit by their texts; by index of Pairs::all()
};

/// What fits \a term, which is on none of problems and the staff's own fields. Where every pair fits, institutions are
/// not looked at, and all of them fit too. Incomplete when \a stop is requested.
Match match(const Catalogue &catalogue, const Term &term, const std::stop_token &stop);

/// The kinds of problem that fit a term on Field::Problem.
std::vector<domain::ProblemCode> problemCodes(const Term &term);

} // namespace accords::catalogue
