// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/sorting.h"

namespace accords::ui {

/// The keys after a click on \a column's header: ascending, then descending, then the list's own order again. \a
/// further (Shift) makes or changes a further key and leaves the others alone.
catalogue::SortKeys sortAfterClick(const catalogue::SortKeys &keys, catalogue::Column column, bool further);

} // namespace accords::ui
