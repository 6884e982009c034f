// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/dialect.h"

#include "text/formula.h"

#include <algorithm>

namespace accords::exporting {

namespace {

/// Whether a reader could take the cell for a quoted one: some forgive blanks before a quote.
bool startsLikeQuoted(QByteArrayView utf8)
{
    const auto first = std::ranges::find_if(utf8, [](char byte) { return byte != ' '; });
    return first != utf8.end() && *first == '"';
}

/// Appends \a utf8 with every quote doubled.
void appendDoubled(ByteBuffer &out, QByteArrayView utf8)
{
    for (qsizetype quote = utf8.indexOf('"'); quote >= 0; quote = utf8.indexOf('"')) {
        out.append(utf8.first(quote + 1));
        out.append('"');
        utf8 = utf8.sliced(quote + 1);
    }
    out.append(utf8);
}

} // namespace

Dialect dialectOf(const catalogue::ExportSpec &spec)
{
    const bool excelFr = spec.preset == catalogue::ExportPreset::ExcelFr;
    if (spec.format == catalogue::ExportFormat::Tsv)
        return {.delimiter = '\t', .quotesFreely = false, .byteOrderMark = excelFr};
    return {.delimiter = excelFr ? ';' : ',', .quotesFreely = true, .byteOrderMark = excelFr};
}

/// Whether a cell that is \a guard, '\'' or nothing, and \a utf8 must stand in quotes.
bool CellEncoder::needsQuotes(QByteArrayView utf8, bool guard) const
{
    if (utf8.isEmpty())
        return false;
    if (!guard && (startsLikeQuoted(utf8) || (m_dialect.quotesFreely && utf8.front() == ' ')))
        return true;
    if (m_dialect.quotesFreely && utf8.back() == ' ')
        return true;
    const char quote = m_dialect.quotesFreely ? '"' : m_dialect.delimiter;
    for (qsizetype at = m_special.find(utf8); at < utf8.size(); at += 1 + m_special.find(utf8.sliced(at + 1))) {
        const char byte = utf8[at];
        if (byte == m_dialect.delimiter || byte == quote || byte == '\r' || byte == '\n')
            return true;
    }
    return false;
}

void CellEncoder::appendWithCare(ByteBuffer &out, QByteArrayView utf8) const
{
    const bool guard = text::needsGuard(utf8);
    const bool quotes = needsQuotes(utf8, guard);
    if (quotes)
        out.append('"');
    if (guard)
        out.append('\'');
    if (quotes) {
        appendDoubled(out, utf8);
        out.append('"');
    } else {
        out.append(utf8);
    }
}

} // namespace accords::exporting
