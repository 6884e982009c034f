// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exporting/bytebuffer.h"
#include "exporting/bytescan.h"

#include "catalogue/exportspec.h"

namespace accords::exporting {

/// How a delimited file is written. Its lines end with CR LF.
struct Dialect
{
    char delimiter = ',';
    /// Cells with a quote, or with a space at an end, are quoted; in a tab-separated file only those that begin with a
    /// quote, since many readers of such files know no quotes at all.
    bool quotesFreely = true;
    bool byteOrderMark = false;
};

Dialect dialectOf(const catalogue::ExportSpec &spec);

/// Writes cells in a dialect.
class CellEncoder final
{
public:
    explicit CellEncoder(const Dialect &dialect) : m_dialect(dialect), m_special(dialect.delimiter, '"') {}

    /// Appends a cell to \a out: harmless when it is a formula, in quotes where it must be.
    void append(ByteBuffer &out, QByteArrayView utf8) const
    {
        if (!looksPlain(utf8) ||
            !out.appendIf(utf8.size(), [&](char *place) { return m_special.copyWithout(utf8, place); }))
            appendWithCare(out, utf8);
    }

private:
    /// Whether the cell is written as it stands, in any dialect, if no byte in it is special. Nearly all are; the
    /// others get a closer look.
    static bool looksPlain(QByteArrayView utf8)
    {
        return !utf8.isEmpty() && isLetter(utf8.front()) && utf8.back() != ' ';
    }

    static bool isLetter(char byte)
    {
        const int lower = byte | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    bool needsQuotes(QByteArrayView utf8, bool guard) const;
    void appendWithCare(ByteBuffer &out, QByteArrayView utf8) const;

    Dialect m_dialect;
    ByteScan m_special;
};

} // namespace accords::exporting
