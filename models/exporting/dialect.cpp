// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/dialect.h"

#include "text/formula.h"

#include <algorithm>

namespace accords::exporting {

namespace {

/// Whether text::withGuard() might change the cell. Nearly all cells begin with a letter, and need no decoding.
bool mayNeedGuard(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return false;
    const auto first = static_cast<unsigned char>(utf8.front());
    const bool letter = (first | 0x20) >= 'a' && (first | 0x20) <= 'z';
    return !letter;
}

/// Whether a reader could take the cell for a quoted one: some forgive blanks before a quote.
bool startsLikeQuoted(QByteArrayView utf8)
{
    const auto first = std::ranges::find_if(utf8, [](char byte) { return byte != ' '; });
    return first != utf8.end() && *first == '"';
}

bool needsQuotes(QByteArrayView utf8, const Dialect &dialect)
{
    if (utf8.isEmpty())
        return false;
    if (startsLikeQuoted(utf8) || (dialect.quotesFreely && (utf8.front() == ' ' || utf8.back() == ' ')))
        return true;
    const char delimiter = dialect.delimiter;
    const char quote = dialect.quotesFreely ? '"' : delimiter;
    // Without a branch in the loop, the compiler looks at many bytes at once.
    unsigned found = 0;
    for (const char byte : utf8)
        found |= static_cast<unsigned>((byte == delimiter) | (byte == quote) | (byte == '\r') | (byte == '\n'));
    return found != 0;
}

void appendHarmless(QByteArray &out, QByteArrayView utf8, const Dialect &dialect)
{
    if (!needsQuotes(utf8, dialect)) {
        out.append(utf8);
        return;
    }
    out.append('"');
    for (const char byte : utf8) {
        if (byte == '"')
            out.append('"');
        out.append(byte);
    }
    out.append('"');
}

} // namespace

Dialect dialectOf(const catalogue::ExportSpec &spec)
{
    const bool excelFr = spec.preset == catalogue::ExportPreset::ExcelFr;
    if (spec.format == catalogue::ExportFormat::Tsv)
        return {.delimiter = '\t', .quotesFreely = false, .byteOrderMark = excelFr};
    return {.delimiter = excelFr ? ';' : ',', .quotesFreely = true, .byteOrderMark = excelFr};
}

void appendCell(QByteArray &out, QByteArrayView utf8, const Dialect &dialect)
{
    if (mayNeedGuard(utf8))
        appendHarmless(out, text::withGuard(QString::fromUtf8(utf8)).toUtf8(), dialect);
    else
        appendHarmless(out, utf8, dialect);
}

} // namespace accords::exporting
