// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchmarks/samples.h"

#include <QString>

#include <vector>

namespace accords::benchmark {

/// How many agreements each facet counts in all.
struct FacetSums
{
    quint64 countries = 0;
    quint64 regions = 0;
    quint64 types = 0;
    quint64 signatories = 0;
};

struct Searching
{
    Samples readNames;
    Samples keystroke;
    Samples facets;
    quint64 namesSum = 0;         ///< of the folded names' bytes, read as numbers of eight
    std::vector<quint32> matches; ///< by keystroke
    FacetSums sums;               ///< of the query at `summed`
};

/// The keystroke whose facets are summed up: the whole word.
inline constexpr std::size_t summed = 9;

/// Types the keystrokes \a rounds times into the list at \a path, which is loaded anew each time: a catalogue remembers
/// what was looked for, and would have every answer at hand from the second round on.
Searching measureSearching(const QString &path, int rounds);

} // namespace accords::benchmark
