// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchmarks/tables.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace accords::benchmark {

/// What a run on a kind of list printed.
struct KindRun
{
    QString kind;
    QJsonObject run; ///< empty: it came to nothing
};

/// The figures of lists of several kinds side by side, the first of which is scaled. Beside each the part of what it
/// must reach that it takes: times the baseline of that run or of the scaled list's, whichever is larger, since a list
/// of one name is read in no time.
Table hostileTable(const std::vector<KindRun> &runs);

/// A sentence for each figure that takes over five times what it must reach, and for each run that came to nothing.
QStringList tooSlow(const std::vector<KindRun> &runs);

} // namespace accords::benchmark
