// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/failure.h"
#include "app/commandline/grouping.h"
#include "catalogue/exportspec.h"
#include "catalogue/sorting.h"

namespace accords::app {

/// What `accords` can do without a window.
enum class Verb : quint8 { Export, Stats, Check, Import };

/// A command line that makes sense as far as it can be told before the source is read.
struct Request
{
    Verb verb = Verb::Stats;
    QString catalogue;             ///< of import: the path
    std::optional<QString> source; ///< a path, or `-` for standard input; none: the bundled list
    domain::Language language = domain::Language::English;
    QString query;

    catalogue::SortKeys sort;
    QStringList columns; ///< keys, or titles of the list's own columns; empty: the default ones
    catalogue::ExportFormat format = catalogue::ExportFormat::Csv;
    catalogue::ExportPreset preset = catalogue::ExportPreset::Rfc4180;
    QString output; ///< a path; empty: standard output

    bool json = false; ///< of stats and check
    std::optional<Grouping> by;
};

/// What a command line wants besides a request.
enum class Notice : quint8 { Help, Version };

} // namespace accords::app
