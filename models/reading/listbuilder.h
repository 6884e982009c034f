// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"
#include "reading/countrycolumn.h"
#include "reading/headers.h"
#include "reading/institutioncolumn.h"
#include "reading/programmecolumn.h"
#include "reading/tokenizer.h"

#include <QHash>

#include <span>

namespace accords::reading {

/// Makes rows of cells into a list: what the columns mean, repairs, and what is doubtful. Bad rows become problems.
class ListBuilder final
{
public:
    /// Adds to \a list, whose text the rows are of. \a delimiter joins what stands in too many cells.
    ListBuilder(domain::AgreementList &list, ColumnMap columns, char delimiter);

    /// How many cells a row should have.
    std::size_t width() const { return m_columns.titles.size(); }

    /// Makes room for \a rows rows in all.
    void reserve(std::size_t rows) { m_institutions.reserve(rows); }

    /// Adds the agreements and problems of a few dozen rows, in their order; blank rows and repeated headers add no
    /// agreements. Answers how many rows it took: none after a header, which may have changed width(). Amortised
    /// O(length).
    std::size_t add(std::span<const Row> rows);

private:
    const CountryMeaning &countryOf(const Row &row);
    const ProgrammeMeaning &programmeOf(const Row &row);
    bool addRow(const Row &row);
    bool takeHeader(const Row &row);
    void changeColumns(ColumnMap columns);
    void addAgreements(const Row &row, const CountryMeaning &country, const ProgrammeMeaning &programme);
    void keepExtras(const Row &row);
    void reportMissing(const Row &row, const CountryMeaning &country, const ProgrammeMeaning &programme);
    void reportSurplus(const Row &row);
    void report(const std::vector<domain::Problem> &problems, quint32 line);
    void report(domain::Problem problem, quint32 line);

    domain::AgreementList &m_list;
    ColumnMap m_columns;
    std::vector<qsizetype> m_extras; ///< the column of each of the list's extra columns; -1: not under this header
    char m_delimiter;
    InstitutionColumn m_institutions;
    CountryColumn m_countries;
    ProgrammeColumn m_programmes;
    std::vector<QByteArrayView> m_expected; ///< cells of institutions, of the rows being added
};

} // namespace accords::reading
