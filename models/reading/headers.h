// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/field.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace accords::reading {

/// Which column of a list holds what. Columns count from 0; -1: there is none.
struct ColumnMap
{
    qsizetype institution = -1;
    qsizetype country = -1;
    qsizetype countryCode = -1;
    qsizetype programme = -1; ///< the type column where there is no programme column
    qsizetype signatory = -1; ///< only where there is no programme column, which would say it itself

    /// Columns that mean nothing to the program, kept with the row.
    std::vector<qsizetype> extras;
    /// Columns without a title, where nothing should stand.
    std::vector<qsizetype> untitled;

    std::vector<QString> titles; ///< as written, white space simplified; one for each column
    int recognised = 0;          ///< how many columns were understood

    QString title(qsizetype column) const { return column < 0 ? QString() : titles[static_cast<std::size_t>(column)]; }
};

/// The meaning of a line's \a cells if it is a line of column titles: one names the institution, another the country,
/// its code, the programme or the type. French or English, in any order, case and accents aside. O(length).
std::optional<ColumnMap> columnsOf(std::span<const QByteArrayView> cells);

/// The field of the staff's that a column of that title holds, if one does: a column's key or title, in French or
/// English, case and accents aside.
std::optional<domain::Field> staffFieldOf(const QString &title);

/// Whether \a cell is a title that columnsOf() understands.
bool isKnownTitle(QByteArrayView cell);

} // namespace accords::reading
