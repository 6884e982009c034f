// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/bitmap.h"
#include "catalogue/query.h"

namespace accords::catalogue {

/// The agreements that fit \a term, which is on one of the staff's fields, its negation aside: whose status is one of
/// those wanted, whose institution has such a tag, whose notes or whose institution's contain the text, that end on
/// such a day. \a today decides what `12m` is. O(records + agreements / 64).
Bitmap fittingStaffTerm(const Catalogue &catalogue, const Term &term, QDate today);

} // namespace accords::catalogue
