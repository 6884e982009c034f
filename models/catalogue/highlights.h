// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/query.h"

namespace accords::catalogue {

/// Where the query's words stand in a shown text, to be highlighted: disjoint ranges in order, UTF-16 units of \a
/// shown.
struct Range
{
    int start = 0;
    int length = 0;
    bool operator==(const Range &) const = default;
};

/// Where the words that \a query searches for stand in a cell of \a column, case and accents aside: its texts, and what
/// it wants of that column's own field. Disjoint, in order. O(length of \a shown × words).
std::vector<Range> highlights(QStringView shown, const Query &query, Field column);

} // namespace accords::catalogue
