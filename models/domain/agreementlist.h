// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/country.h"
#include "domain/institution.h"
#include "domain/largepages.h"
#include "domain/problemlist.h"
#include "domain/programme.h"
#include "domain/textpool.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

namespace accords::domain {

/// Index of a source row in its list.
using RowId = quint32;

/// Index of an agreement in its list: the list's own order.
using AgreementId = quint32;

/// Where a data row stands in AgreementList::text.
struct SourceRow
{
    quint32 offset = 0; ///< bytes
    quint32 length = 0; ///< bytes, without the line's end
    quint32 line = 0;   ///< of the source, from 1; the first line of a row that runs over several
};

/// One signed instrument between the school and one institution, by number.
struct Agreement
{
    InstitutionId institution = 0;
    ProgrammeId programme = 0;
    RowId row = 0;

    bool operator==(const Agreement &) const = default;
};

struct StaffRecords;

/// A list as read: every distinct name, country and programme once, agreements as small numbers, the source beside it.
/// A plain value without invariants beyond "every number is an index of the vector it names".
struct AgreementList
{
    QString file;                ///< the source's name as shown to people; `-` for standard input
    QByteArray text;             ///< the whole source, decoded to UTF-8
    LargeVector<SourceRow> rows; ///< data rows in the source's order: no blank lines, headers or preamble

    TextPool names; ///< names of institutions, displayed and exported
    LargeVector<Institution> institutions;
    std::vector<Country> countries;
    std::vector<Programme> programmes;
    LargeVector<Agreement> agreements; ///< in the source's order
    AgreementId ended = 0;             ///< so many, the last ones, are of earlier editions: see withEnded()

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
        return QByteArrayView(text).sliced(static_cast<qsizetype>(rows[row].offset),
                                           static_cast<qsizetype>(rows[row].length));
    }

    /// What stands in an extra column, which is an index of extraColumns.
    QByteArrayView extraText(RowId row, qsizetype column) const
    {
        const auto width = static_cast<std::size_t>(extraColumns.size());
        return extraTexts.view(extraCells[row * width + static_cast<std::size_t>(column)]);
    }
};

} // namespace accords::domain
