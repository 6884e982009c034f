// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/clipboardtable.h"

#include "exporting/dialect.h"
#include "text/formula.h"

namespace accords::exporting {

namespace {

/// A row of cells as a line of text.
QString textLine(const QStringList &cells)
{
    static const CellEncoder tabs({.delimiter = '\t', .quotesFreely = false, .byteOrderMark = false});
    ByteBuffer line;
    for (const QString &cell : cells) {
        tabs.append(line, cell.toUtf8());
        line.append('\t');
    }
    return QString::fromUtf8(line.view().chopped(1)) + u'\n';
}

/// A row of cells as a row of an HTML table. Spreadsheets run formulas in pasted tables too.
QString htmlRow(const QStringList &cells, QLatin1StringView tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(tag, text::withGuard(cell).toHtmlEscaped());
    return row + QStringLiteral("</tr>\n");
}

} // namespace

ClipboardTable clipboardTable(const catalogue::Catalogue &catalogue, std::span<const domain::AgreementId> agreements,
                              std::span<const catalogue::Column> columns, const text::Phrasebook &phrases,
                              const std::stop_token &stop, const Progress &progress)
{
    if (columns.empty())
        return {};
    QStringList cells;
    for (const catalogue::Column column : columns)
        cells.append(catalogue::title(column, phrases));
    ClipboardTable table;
    table.text = textLine(cells);
    // Some programs take pasted HTML for Latin-1 unless it says otherwise.
    table.html = QStringLiteral("<meta charset=\"utf-8\">\n<table>\n") + htmlRow(cells, QLatin1StringView("th"));
    const std::size_t often = agreements.size() / 100 + 100;
    for (std::size_t i = 0; i < agreements.size() && !stop.stop_requested(); ++i) {
        if (progress && i % often == 0)
            progress(static_cast<qint64>(i), static_cast<qint64>(agreements.size()));
        cells.clear();
        for (const catalogue::Column column : columns)
            cells.append(catalogue::columns()[column].text(catalogue, agreements[i], phrases));
        table.text += textLine(cells);
        table.html += htmlRow(cells, QLatin1StringView("td"));
    }
    table.html += QStringLiteral("</table>\n");
    return table;
}

} // namespace accords::exporting
