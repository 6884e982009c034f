// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchmarks/samples.h"
#include "catalogue/catalogue.h"

#include <QString>

namespace accords::benchmark {

/// The list at \a path, which is known to be readable, as the program has it before it is shown.
catalogue::Snapshot loaded(const QString &path);

struct Loading
{
    Samples ready;
    Samples qtBaseline;
    Samples examined;
    quint64 baselineCells = 0; ///< strings that QTextStream's lines were split into
};

/// Loads the list at \a path again and again, each time from freshly freed memory. O(size) for each round.
Loading measureLoading(const QString &path, int rounds);

} // namespace accords::benchmark
