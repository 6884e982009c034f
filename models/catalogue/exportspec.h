// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/columns.h"

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace accords::catalogue {

/// A file format agreements are written in.
enum class ExportFormat : quint8 { Csv, Tsv, Json };

/// How a CSV or TSV file is laid out. Rfc4180: comma, CRLF, UTF-8. ExcelFr: semicolon, CRLF, UTF-8 with a byte order
/// mark, which French Excel opens with a double click. The delimiter of TSV is always the tab.
enum class ExportPreset : quint8 { Rfc4180, ExcelFr };

/// What to write, and how: the choices of the export dialog and of `accords export`.
struct ExportSpec
{
    ExportFormat format = ExportFormat::Csv;
    ExportPreset preset = ExportPreset::Rfc4180;
    domain::Language language = domain::Language::English; ///< of headers, labels and country names
    std::vector<Column> columns = {};                      ///< in this order; none: those exported by default
    QStringList extraColumns = {}; ///< titles of columns of the list that mean nothing to the program, after the others

    bool operator==(const ExportSpec &) const = default;
};

/// `csv`, `tsv`, `json`: the value on the command line and the file name's suffix.
QLatin1StringView token(ExportFormat format);
std::optional<ExportFormat> exportFormatFromToken(QStringView text);

/// `rfc4180`, `excel-fr`.
QLatin1StringView token(ExportPreset preset);
std::optional<ExportPreset> exportPresetFromToken(QStringView text);

/// The columns exported when nothing else is said.
std::vector<Column> defaultExportColumns();

} // namespace accords::catalogue
