// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchmarks/results.h"

#include <QStringList>

namespace accords::benchmark {

/// A sentence for each figure that is over three times its budget, by the best rounds alone. Times under 5 ms never
/// are: at small sizes a baseline may be next to nothing. A figure that has never been within its budget is judged by
/// what it has reached instead.
QStringList overBudget(const Results &results);

} // namespace accords::benchmark
