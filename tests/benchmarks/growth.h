// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/failure.h"
#include "benchmarks/options.h"

namespace accords::benchmark {

/// Runs this program on ever longer lists, one process after the other, and makes of what they print the section of the
/// README.
app::Outcome<QString> growth(const Options &options);

} // namespace accords::benchmark
