// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/samples.h"

#include <algorithm>

namespace accords::benchmark {

namespace {

double middleOf(std::vector<double> values)
{
    const auto upper = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), upper, values.end());
    if (values.size() % 2 == 1)
        return *upper;
    return (*std::max_element(values.begin(), upper) + *upper) / 2;
}

} // namespace

void Samples::add(std::size_t which, double value)
{
    if (m_cases.size() <= which)
        m_cases.resize(which + 1);
    m_cases[which].push_back(value);
}

std::vector<double> Samples::medians() const
{
    std::vector<double> values;
    for (const std::vector<double> &rounds : m_cases)
        values.push_back(middleOf(rounds));
    return values;
}

double Samples::median() const
{
    return middleOf(medians());
}

double Samples::worst() const
{
    return std::ranges::max(m_cases.size() == 1 ? m_cases.front() : medians());
}

Samples Samples::undisturbed() const
{
    Samples best;
    for (const std::vector<double> &rounds : m_cases)
        best.m_cases.push_back({std::ranges::min(rounds)});
    return best;
}

} // namespace accords::benchmark
