// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreements.h"
#include "domain/country.h"
#include "domain/institution.h"
#include "domain/largepages.h"
#include "domain/problemlist.h"
#include "domain/programme.h"
#include "domain/sourcerows.h"
#include "domain/textpool.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

namespace accords::domain {

struct StaffRecords;

/// A list as read: every distinct name, country and programme once, agreements as small numbers, the source beside it.
/// A plain value without invariants beyond "every number is an index of the vector it names".
struct AgreementList
{
    QString file;    ///< the source's name as shown to people; `-` for standard input
    QByteArray text; ///< the whole source, decoded to UTF-8
    SourceRows rows; ///< data rows in the source's order: no blank lines, headers or preamble

    TextPool names; ///< names of institutions, displayed and exported
    LargeVector<Institution> institutions;
    std::vector<Country> countries;
    std::vector<Programme> programmes;
    Agreements agreements; ///< in the source's order
    AgreementId ended = 0; ///< so many, the last ones, are of earlier editions: see withEnded()

    QStringList extraColumns; ///< titles of the columns that mean nothing to the program, in the source's order
    TextPool extraTexts;      ///< their cells
    LargeVector<TextPool::Id> extraCells; ///< extraColumns.size() for each row, row after row

    /// What it says in columns of the staff's fields; null: there are no such columns. Not part of an edition: a
    /// catalogue takes it over as its own.
    std::shared_ptr<const StaffRecords> records;

    ProblemList problems; ///< found while reading, in the source's order

    /// The number of agreements that the list itself has: those before the ended ones.
    AgreementId listed() const { return static_cast<AgreementId>(agreements.size()) - ended; }
    bool hasEnded(AgreementId agreement) const { return agreement >= listed(); }

    QByteArrayView rowText(RowId row) const
    {
        const SourceRow place = rows[row];
        return QByteArrayView(text).sliced(static_cast<qsizetype>(place.offset), static_cast<qsizetype>(place.length));
    }

    /// What stands in an extra column, which is an index of extraColumns.
    QByteArrayView extraText(RowId row, qsizetype column) const
    {
        const auto width = static_cast<std::size_t>(extraColumns.size());
        return extraTexts.view(extraCells[row * width + static_cast<std::size_t>(column)]);
    }
};

} // namespace accords::domain
