// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>
#include <span>

namespace accords::benchmark {

/// What is measured.
enum class Figure : quint8 {
    LoadReady,
    LoadQtBaseline,
    Examined,
    ReadNames,
    Keystroke,
    KeystrokePainted,
    KeystrokeShown,
    ProxyKeystroke,
    SortNameFirst,
    SortAgain,
    SortReversed,
    Facets,
    ExportCsv,
    ExportWriteBaseline,
    OpenCatalogue,
    OpenSelectBaseline,
    EditSaved,
    EditUpdateBaseline,
    MemoryBytes,
    FileBytes,
};

inline constexpr std::size_t figureCount = 20;

/// How a figure stands at the top of the JSON, besides its place among `figures`.
enum class Shape : quint8 { None, Number, MedianAndWorst };

/// All there is to know of a figure but its value: JSON, help, tables and check read it here. Budgets are for a million
/// agreements: times the baseline's median where there is one, else milliseconds.
struct FigureInfo
{
    const char *name; ///< in JSON
    Shape shape;
    bool inBytes; ///< else in milliseconds
    std::optional<Figure> baseline;
    std::optional<double> budget; ///< of the median
    std::optional<double> worstBudget;
    const char *title;   ///< in tables
    const char *meaning; ///< a sentence for the help
};

/// Every figure, indexed by Figure.
std::span<const FigureInfo, figureCount> figures();

inline const FigureInfo &infoOf(Figure figure)
{
    return figures()[static_cast<std::size_t>(figure)];
}

} // namespace accords::benchmark
