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

ColumnRun::Kind kindOf(const FileColumn &column)
{
    if (column.known == catalogue::InstitutionColumn)
        return ColumnRun::Institution;
    if (column.known == catalogue::LineColumn)
        return ColumnRun::Line;
    const bool follows = column.known && catalogue::columns()[*column.known].followsFromPair;
    return follows ? ColumnRun::FollowsFromPair : ColumnRun::Other;
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

std::vector<ColumnRun> columnRuns(const std::vector<FileColumn> &columns)
{
    std::vector<ColumnRun> runs;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const ColumnRun::Kind kind = kindOf(columns[column]);
        if (kind == ColumnRun::FollowsFromPair && !runs.empty() && runs.back().kind == kind)
            runs.back().end = column + 1;
        else
            runs.push_back({column, column + 1, kind});
    }
    return runs;
}

bool hasFewPairs(const catalogue::Catalogue &catalogue)
{
    return catalogue.pairs().size() <= catalogue.size() / 4;
}

} // namespace accords::exporting
