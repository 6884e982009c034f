// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reading/headers.h"
#include "reading/listreader.h"
#include "reading/tokenizer.h"

#include <optional>

namespace accords::reading {

/// The line of column titles of a list, and how its table is written.
struct Header
{
    ColumnMap columns;
    char delimiter = '\t';
    quint32 line = 0;      ///< from 1
    Place end;             ///< where the rows start
    bool tooLarge = false; ///< a title is larger than a cell may be
};

/// What stood before it.
struct Preamble
{
    std::vector<domain::Problem> problems; ///< one for each line that isn't blank, for the first hundred
    QString firstLine;                     ///< the text of the first line that isn't blank; empty when all are
};

/// Finds the first line of \a text that columnsOf() takes for one of titles, under whichever delimiter it understands
/// most of it; \a preamble tells of the lines before. O(size of what is before); a stop answers nothing.
std::optional<Header> findHeader(QByteArrayView text, const ReadOptions &options, Preamble &preamble);

} // namespace accords::reading
