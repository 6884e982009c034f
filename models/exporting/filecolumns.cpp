// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/filecolumns.h"

namespace accords::exporting {

namespace {

std::vector<FileColumn> extraColumns(const domain::AgreementList &list, const QStringList &titles)
{
    std::vector<FileColumn> columns;
    std::vector<bool> taken(static_cast<std::size_t>(list.extraColumns.size()));
    for (const QString &title : titles) {
        FileColumn column{.known = {}, .extra = {}, .title = title};
        for (std::size_t i = 0; i < taken.size() && !column.extra; ++i) {
            if (!taken[i] && list.extraColumns[static_cast<qsizetype>(i)] == title)
                column.extra = i;
        }
        if (column.extra)
            taken[*column.extra] = true;
        columns.push_back(column);
    }
    return columns;
}

QByteArray borrowed(QByteArrayView utf8)
{
    return QByteArray::fromRawData(utf8.data(), utf8.size());
}

bool followsFromPair(const FileColumn &column)
{
    return column.known && catalogue::columns()[*column.known].followsFromPair;
}

/// Whether remembering saves more than it costs: hostile lists have as many programmes as agreements.
bool hasFewPairs(const catalogue::Catalogue &catalogue)
{
    return catalogue.pairs().size() <= catalogue.size() / 4;
}

/// A writer that calls \a cells once for each pair of country and programme.
CellWriter remembering(const catalogue::Catalogue &catalogue, CellWriter cells)
{
    const catalogue::Pairs &pairs = catalogue.pairs();
    return [&pairs, cells = std::move(cells),
            known = std::vector<QByteArray>(pairs.size())](QByteArray &out, domain::AgreementId id) mutable {
        QByteArray &bytes = known[pairs.of(id)];
        if (bytes.isNull())
            cells(bytes, id);
        out.append(bytes);
    };
}

} // namespace

std::vector<FileColumn> fileColumns(const catalogue::Catalogue &catalogue, const catalogue::ExportSpec &spec,
                                    const text::Phrasebook &phrases)
{
    std::vector<FileColumn> columns;
    for (const catalogue::Column known : spec.columns.empty() ? catalogue::defaultExportColumns() : spec.columns)
        columns.push_back({.known = known, .extra = {}, .title = catalogue::title(known, phrases)});
    const std::vector<FileColumn> extra = extraColumns(catalogue.list(), spec.extraColumns);
    columns.insert(columns.end(), extra.begin(), extra.end());
    return columns;
}

QByteArray cellText(const catalogue::Catalogue &catalogue, const FileColumn &column, domain::AgreementId id,
                    const text::Phrasebook &phrases)
{
    const domain::AgreementList &list = catalogue.list();
    // The most distinct texts by far: a million names need not be decoded and encoded again.
    if (column.known == catalogue::InstitutionColumn)
        return borrowed(list.names.view(catalogue.institutionOf(id).name));
    if (column.known)
        return catalogue::columns()[*column.known].text(catalogue, id, phrases).toUtf8();
    if (!column.extra)
        return {};
    const auto width = static_cast<std::size_t>(list.extraColumns.size());
    return borrowed(list.extraTexts.view(list.extraCells[catalogue.agreement(id).row * width + *column.extra]));
}

std::vector<CellWriter> rowWriters(const catalogue::Catalogue &catalogue, const std::vector<FileColumn> &columns,
                                   const CellEncoder &encode)
{
    std::vector<CellWriter> writers;
    for (std::size_t first = 0; first < columns.size();) {
        std::size_t end = first;
        while (end < columns.size() && followsFromPair(columns[end]))
            ++end;
        const bool run = end > first;
        end = run ? end : first + 1;
        const CellWriter cells = [encode, first, end](QByteArray &out, domain::AgreementId id) {
            for (std::size_t column = first; column < end; ++column)
                encode(out, column, id);
        };
        writers.push_back(run && hasFewPairs(catalogue) ? remembering(catalogue, cells) : cells);
        first = end;
    }
    return writers;
}

} // namespace accords::exporting
