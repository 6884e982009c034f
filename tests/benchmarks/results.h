// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchmarks/figures.h"
#include "benchmarks/samples.h"
#include "benchmarks/searching.h"
#include "catalogue/catalogue.h"

#include <array>

namespace accords::benchmark {

/// What one run found out.
struct Results
{
    std::array<Samples, figureCount> samples; ///< by Figure
    quint32 rows = 0;                         ///< of the list, as a source
    catalogue::Counts counts;                 ///< of the list, as read
    std::vector<quint32> matches;             ///< by keystroke
    std::vector<quint32> painted;             ///< rows that the table showed, by keystroke
    int paintedAnswers = 0;                   ///< in all rounds
    FacetSums facetSums;                      ///< of the keystroke at `summed`
    quint64 namesSum = 0;
    quint64 baselineCells = 0;
    qint64 exportBytes = 0;
    int proxyRows = 0;
    int rounds = 0;

    Samples &operator[](Figure figure) { return samples[static_cast<std::size_t>(figure)]; }
    const Samples &operator[](Figure figure) const { return samples[static_cast<std::size_t>(figure)]; }
};

} // namespace accords::benchmark
