// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/exportspec.h"

#include <QByteArray>
#include <QByteArrayView>

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

/// Appends a cell to \a out: harmless when it is a formula, in quotes where it must be.
void appendCell(QByteArray &out, QByteArrayView utf8, const Dialect &dialect);

} // namespace accords::exporting
