// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchmarks/samples.h"

#include <QString>

namespace accords::benchmark {

struct Sorting
{
    Samples nameFirst;
    Samples again;    ///< by column the second time, and before it, but for the name, the first time
    Samples reversed; ///< by column
};

/// Sorts all agreements of the list at \a path in French, each round in a list that is loaded anew.
Sorting measureSorting(const QString &path, int rounds);

} // namespace accords::benchmark
