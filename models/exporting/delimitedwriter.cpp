// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/delimitedwriter.h"

#include "exporting/dialect.h"
#include "exporting/filecolumns.h"
#include "exporting/rows.h"

namespace accords::exporting {

namespace {

const char *const byteOrderMark = "\xEF\xBB\xBF";

/// Appends cells to a line, with the delimiters between them and the line's end.
void appendToLine(QByteArray &out, QByteArrayView utf8, std::size_t column, std::size_t columns, const Dialect &dialect)
{
    if (column > 0)
        out.append(dialect.delimiter);
    // An empty cell alone would make a blank line, which every reader skips.
    if (columns == 1 && utf8.isEmpty())
        out.append("\"\"");
    else
        appendCell(out, utf8, dialect);
    if (column + 1 == columns)
        out.append("\r\n");
}

} // namespace

bool writeDelimited(ChunkedOutput &out, const catalogue::Catalogue &catalogue,
                    std::span<const domain::AgreementId> agreements, const catalogue::ExportSpec &spec)
{
    const text::Phrasebook phrases(spec.language);
    const Dialect dialect = dialectOf(spec);
    const std::vector<FileColumn> columns = fileColumns(catalogue, spec, phrases);
    if (dialect.byteOrderMark)
        out.bytes().append(byteOrderMark);
    for (std::size_t i = 0; i < columns.size(); ++i)
        appendToLine(out.bytes(), columns[i].title.toUtf8(), i, columns.size(), dialect);

    const auto encode = [&](QByteArray &bytes, std::size_t column, domain::AgreementId id) {
        appendToLine(bytes, cellText(catalogue, columns[column], id, phrases), column, columns.size(), dialect);
    };
    const std::vector<CellWriter> writers = rowWriters(catalogue, columns, encode);
    const auto appendRow = [&](QByteArray &bytes, domain::AgreementId id) {
        for (const CellWriter &append : writers)
            append(bytes, id);
    };
    return writeRows(out, catalogue, agreements, appendRow) && out.flush();
}

} // namespace accords::exporting
