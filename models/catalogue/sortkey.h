// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/columns.h"

#include <vector>

namespace accords::catalogue {

/// One key of a sort.
struct SortKey
{
    Column column = InstitutionColumn;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

/// The first decides, the next break its ties; none at all is the list's own order.
using SortKeys = std::vector<SortKey>;

} // namespace accords::catalogue
