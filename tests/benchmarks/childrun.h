// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/failure.h"
#include "benchmarks/options.h"

#include <QJsonObject>

namespace accords::benchmark {

/// What \a program, the benchmark, prints of a list that it makes, of \a kind and \a rows rows: in a process of its
/// own, where nothing is left of other runs. It has a quarter of an hour.
app::Outcome<QJsonObject> childRun(const QString &program, const Kind &kind, quint32 rows, const Options &options);

} // namespace accords::benchmark
