// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/failure.h"
#include "benchmarks/samples.h"
#include "catalogue/catalogue.h"

#include <QString>

namespace accords::benchmark {

struct Exports
{
    Samples csv;
    Samples writeBaseline;
    qint64 bytes = 0; ///< that an export has
};

/// Writes all agreements into \a folder again and again, and leaves nothing there.
app::Outcome<Exports> measureExports(const catalogue::Catalogue &catalogue, const QString &folder, int rounds);

} // namespace accords::benchmark
