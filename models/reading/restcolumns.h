// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"
#include "reading/countrycolumn.h"
#include "reading/headers.h"
#include "reading/programmecolumn.h"
#include "reading/tokenizer.h"

namespace accords::reading {

/// What a row says beside the institution's name.
struct Rest
{
    domain::CountryId country = 0;
    std::vector<domain::ProgrammeId> programmes = {}; ///< one, or more in a combined cell; in the cell's order
    std::vector<domain::TextPool::Id> extras = {};    ///< of each of the list's extra columns
    std::vector<domain::KeptProblem> repairs = {};    ///< of the country's and programme's cells
    std::vector<domain::KeptProblem> missing = {};    ///< cells where nothing is written
    std::vector<domain::KeptProblem> surplus = {};    ///< cells that are too many
    bool isTitle = false; ///< a column title stands there, and nothing else is said: each such row needs a look
};

/// Understands every column of a list but the institution's.
class RestColumns final
{
public:
    /// Adds the extra columns of \a columns to \a list, whose text the rows are of. \a delimiter joins what stands in
    /// too many cells.
    RestColumns(domain::AgreementList &list, ColumnMap columns, char delimiter);

    const ColumnMap &map() const { return m_columns; }

    /// How many cells a row should have.
    std::size_t width() const { return m_columns.titles.size(); }

    /// Whether a column title stands where \a row should have a country or programme. Amortised O(length).
    bool isLikelyTitle(const Row &row);

    /// What \a row means. Adds countries, programmes, extra texts and the texts of problems to the list as they come.
    /// O(length).
    Rest restOf(const Row &row);

    /// Goes on with the columns of a repeated header. Extra columns keep their place in the list by their titles; what
    /// the first header lacked counts as surplus.
    void change(ColumnMap columns);

private:
    struct Title
    {
        bool isOne = false;
    };

    const CountryMeaning &countryOf(const Row &row);
    const ProgrammeMeaning &programmeOf(const Row &row);
    std::vector<domain::TextPool::Id> extrasOf(const Row &row);
    std::vector<domain::KeptProblem> kept(const std::vector<domain::Problem> &problems);
    std::vector<domain::Problem> missingIn(const Row &row, bool country, bool programme) const;
    std::vector<domain::Problem> surplusOf(const Row &row) const;

    domain::AgreementList &m_list;
    ColumnMap m_columns;
    std::vector<qsizetype> m_extras; ///< the column of each of the list's extra columns; -1: not under this header
    char m_delimiter;
    CellMemo<Title> m_titles;
    CountryColumn m_countries;
    ProgrammeColumn m_programmes;
};

} // namespace accords::reading
