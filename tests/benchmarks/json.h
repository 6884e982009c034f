// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchmarks/results.h"

#include <QJsonObject>

namespace accords::benchmark {

/// The object that the program prints: see helpText().
QJsonObject toJson(const Results &results);

} // namespace accords::benchmark
