// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/delimitedwriter.h"

#include "exporting/dialect.h"
#include "exporting/filecolumns.h"

namespace accords::exporting {

namespace {

const char *const byteOrderMark = "\xEF\xBB\xBF";

std::vector<CellWriter> cellWriters(const catalogue::Catalogue &catalogue, const std::vector<FileColumn> &columns,
                                    const Dialect &dialect, const text::Phrasebook &phrases)
{
    std::vector<CellWriter> writers;
    for (const FileColumn &column : columns) {
        const CellWriter encode = [&catalogue, column, dialect, phrases](QByteArray &out, domain::AgreementId id) {
            appendCell(out, cellText(catalogue, column, id, phrases), dialect);
        };
        writers.push_back(remembering(catalogue, column, encode));
    }
    return writers;
}

/// Appends a line whose cell number i is appended by \a appendCell(out, i).
template <typename AppendCell>
void appendLine(QByteArray &out, std::size_t columns, const Dialect &dialect, AppendCell appendCell)
{
    const qsizetype start = out.size();
    for (std::size_t i = 0; i < columns; ++i) {
        if (i > 0)
            out.append(dialect.delimiter);
        appendCell(out, i);
    }
    // An empty cell alone would make a blank line, which every reader skips.
    if (out.size() == start)
        out.append("\"\"");
    out.append("\r\n");
}

} // namespace

bool writeDelimited(ChunkedOutput &out, const catalogue::Catalogue &catalogue,
                    std::span<const domain::AgreementId> agreements, const catalogue::ExportSpec &spec)
{
    const text::Phrasebook phrases(spec.language);
    const Dialect dialect = dialectOf(spec);
    const std::vector<FileColumn> columns = fileColumns(catalogue, spec, phrases);
    const std::vector<CellWriter> writers = cellWriters(catalogue, columns, dialect, phrases);

    if (dialect.byteOrderMark)
        out.bytes().append(byteOrderMark);
    appendLine(out.bytes(), columns.size(), dialect,
               [&](QByteArray &bytes, std::size_t i) { appendCell(bytes, columns[i].title.toUtf8(), dialect); });
    for (const domain::AgreementId id : agreements) {
        appendLine(out.bytes(), columns.size(), dialect,
                   [&](QByteArray &bytes, std::size_t i) { writers[i](bytes, id); });
        if (!out.endRow())
            return false;
    }
    return out.flush();
}

} // namespace accords::exporting
