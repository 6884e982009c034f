// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/failure.h"
#include "benchmarks/options.h"

#include <vector>

namespace accords::benchmark {

/// Runs \a program, the benchmark, on lists of \a sizes rows, at least two, one process after the other, and makes of
/// what they print the section of the README.
app::Outcome<QString> growth(const QString &program, const std::vector<quint32> &sizes, const Options &options);

} // namespace accords::benchmark
