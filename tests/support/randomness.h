// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <random>
#include <utility>
#include <vector>

namespace accords::testing {

/// Numbers that look random and are the same everywhere and every time: the standard fixes what std::mt19937 gives, but
/// not what its distributions make of it.
class Randomness final
{
public:
    explicit Randomness(quint32 seed) : m_engine(seed) {}

    /// A number below \a limit, which is not 0.
    quint32 below(quint32 limit) { return static_cast<quint32>(quint64{m_engine()} * limit >> 32); }

    /// True in \a percent of 100 cases.
    bool chance(quint32 percent) { return below(100) < percent; }

    /// One of \a values, of which there is at least one.
    template <typename Value>
    const Value &oneOf(const std::vector<Value> &values)
    {
        return values[below(static_cast<quint32>(values.size()))];
    }

    template <typename Values>
    void shuffle(Values &values)
    {
        for (auto left = static_cast<quint32>(values.size()); left > 1; --left)
            std::swap(values[left - 1], values[below(left)]);
    }

private:
    std::mt19937 m_engine;
};

} // namespace accords::testing
