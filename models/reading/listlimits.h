// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <algorithm>

namespace accords::reading {

/// Whether a list of \a textBytes bytes holds far more than anyone reads. This keeps strange files from filling the
/// memory: a line of one letter would be a row with two problems, and a cell in each of a thousand columns.
inline bool isFull(std::size_t problems, std::size_t extraCells, qsizetype textBytes)
{
    constexpr std::size_t mostProblems = 10'000'000;
    constexpr std::size_t mostExtraCells = 200'000'000;
    constexpr std::size_t mostExtraCellsPerByte = 8;
    return problems > mostProblems ||
           extraCells > std::min(mostExtraCells, static_cast<std::size_t>(textBytes) * mostExtraCellsPerByte);
}

} // namespace accords::reading
