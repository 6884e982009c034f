// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <vector>

namespace accords::benchmark {

/// What repeated measuring of one figure gave: a value for each case (a keystroke, a column; one, where there are no
/// several) in each round.
class Samples final
{
public:
    void add(double value) { add(0, value); }
    void add(std::size_t which, double value);

    bool isEmpty() const { return m_cases.empty(); }

    /// Of each case the middle of its rounds.
    std::vector<double> medians() const;

    /// The middle of all cases, each of which counts as the middle of its rounds. Not of empty samples.
    double median() const;

    /// The slowest case as the middle of its rounds; of a single case its slowest round. Not of empty samples.
    double worst() const;

    /// The best round of each case alone: what is left when nothing else kept the machine busy.
    Samples undisturbed() const;

private:
    std::vector<std::vector<double>> m_cases; ///< by case, by round
};

} // namespace accords::benchmark
