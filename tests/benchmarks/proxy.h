// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchmarks/samples.h"
#include "catalogue/catalogue.h"

namespace accords::benchmark {

struct Proxy
{
    Samples keystroke;
    int rows = 0; ///< that were filtered
};

/// Types the keystrokes once into the stock filter over the table's model. Bounded in rows and in time.
Proxy measureProxy(const catalogue::Snapshot &snapshot);

} // namespace accords::benchmark
