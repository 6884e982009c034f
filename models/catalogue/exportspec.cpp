// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/exportspec.h"

#include <algorithm>

namespace accords::catalogue {

namespace {

constexpr std::array formats = {QLatin1StringView("csv"), QLatin1StringView("tsv"), QLatin1StringView("json")};
constexpr std::array presets = {QLatin1StringView("rfc4180"), QLatin1StringView("excel-fr")};

template <typename Enum, std::size_t Size>
std::optional<Enum> fromToken(const std::array<QLatin1StringView, Size> &tokens, QStringView text)
{
    const auto found = std::ranges::find_if(
        tokens, [text](QLatin1StringView token) { return text.compare(token, Qt::CaseInsensitive) == 0; });
    return found == tokens.end() ? std::nullopt : std::optional(static_cast<Enum>(found - tokens.begin()));
}

} // namespace

QLatin1StringView token(ExportFormat format)
{
    return formats.at(static_cast<std::size_t>(format));
}

std::optional<ExportFormat> exportFormatFromToken(QStringView text)
{
    return fromToken<ExportFormat>(formats, text);
}

QLatin1StringView token(ExportPreset preset)
{
    return presets.at(static_cast<std::size_t>(preset));
}

std::optional<ExportPreset> exportPresetFromToken(QStringView text)
{
    return fromToken<ExportPreset>(presets, text);
}

std::vector<Column> defaultExportColumns()
{
    std::vector<Column> found;
    for (const ColumnInfo &info : columns()) {
        if (info.exportedByDefault)
            found.push_back(info.column);
    }
    return found;
}

} // namespace accords::catalogue
