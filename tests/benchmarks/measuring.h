// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/failure.h"
#include "benchmarks/results.h"

#include <QString>

class QApplication;

namespace accords::benchmark {

/// Measures every figure on the list at \a path, \a rounds times after a warm-up; exports are written into \a folder.
/// Once in a process.
app::Outcome<Results> measure(QApplication &application, const QString &path, const QString &folder, int rounds);

} // namespace accords::benchmark
