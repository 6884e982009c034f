// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reading/headersearch.h"
#include "reading/listreader.h"
#include "reading/repairednames.h"
#include "reading/restcolumns.h"
#include "reading/rowscan.h"

#include <deque>
#include <utility>

namespace accords::reading {

/// The rows of a block, with all that can't be known from the block alone.
struct RowBlock
{
    /// A line of column titles.
    struct Header
    {
        std::size_t before = 0; ///< how many rows are before it
        domain::Problem problem;
    };

    /// An institution's cell that is not plain. Its row has the repaired name.
    struct OddName
    {
        quint32 row = 0;      ///< by index
        quint32 repaired = 0; ///< of the RepairedNames
    };
    /// What a row's institution is in the table.
    struct Entered
    {
        quint32 place : 31 = 0;     ///< in the share of its name
        quint32 isRepeated : 1 = 0; ///< the row's first agreement was there before
    };
    /// An agreement that was there before, and is not its row's first: the row and the programme of its rest, by index.
    using Repeated = std::pair<quint32, quint32>;

    quint32 firstLine = 0;    ///< of the source, from 1
    QString institutionTitle; ///< the title of the institutions' column
    std::vector<CutRow> rows;
    std::vector<Header> headers;
    std::vector<OddName> oddNames; ///< in ascending order

    // By share of the InstitutionTable, in the order of the rows. Apart from the rows, so that threads that enter them
    // write nothing where others read.
    std::vector<std::vector<Entered>> entered; ///< of rows with a name
    std::vector<std::vector<Repeated>> repeated;
};

/// What most rests mean, in little memory.
struct BriefRest
{
    domain::CountryId country = 0;
    domain::ProgrammeId programme = 0; ///< the first
    domain::KeptProblem repair = {};
    bool isBrief = false; ///< else there is more to say, and all of it is in the Rest
    bool hasRepair = false;
    bool hasMoreProgrammes = false;
};

/// Goes over scanned blocks one after the other and settles what scanning had to leave open: odd lines are read with
/// more thought, rests get their meaning, repeated headers are told from rows.
class RowSettling final
{
public:
    /// Starts behind \a header. Adds countries, programmes and extra texts to \a list, whose text the rows are of.
    RowSettling(domain::AgreementList &list, const Header &header, const ReadOptions &options);

    /// How rows are to be scanned now.
    RowLayout layout() const;
    /// Where the next block should start: a row does.
    const Place &place() const { return m_place; }
    bool atEnd() const { return m_place.offset >= m_list.text.size(); }

    /// Settles \a scanned, the block that follows, into \a settled. Amortised O(bytes).
    std::optional<ReadError> settle(ScannedBlock scanned, RowBlock &settled);

    /// Whether the last block ended early, at a header with other columns: scanned blocks behind it are of no use.
    bool columnsChanged() const { return m_columnsChanged; }

    /// The rests that have numbers.
    const RestTable &restTable() const { return m_restTable; }
    /// What the rest of \a number means.
    const Rest &rest(quint32 number) const { return m_rests[number]; }
    /// The same, for those that are brief.
    const BriefRest &briefRest(quint32 number) const { return m_briefRests[number]; }
    /// What the names of rows were before they were repaired.
    const RepairedNames &repairedNames() const { return m_repairedNames; }
    /// Whether it is time for forgetRests().
    bool hasManyRests() const;
    /// Starts over with numbers of rests.
    void forgetRests();

private:
    class Walk;

    std::optional<ReadError> readRows(RowBlock &settled, qsizetype end);
    bool takeHeader(RowBlock &settled);
    void addRow(RowBlock &settled);
    void finishRows(RowBlock &settled);
    void know(Rest rest);
    quint32 restOfRow();
    quint32 restOf(const CutRow &cut, const Place &place);

    domain::AgreementList &m_list;
    const ReadOptions &m_options;
    Tokenizer m_tokenizer;
    RestColumns m_columns;
    Place m_place;
    Row m_row;
    quint32 m_knownRests = 0;        ///< how many had numbers when the block was scanned
    std::vector<quint32> m_ownRests; ///< the number of each of the block's own rests
    RestTable m_restTable;
    std::vector<Rest> m_rests;
    std::vector<BriefRest> m_briefRests;
    std::deque<QByteArray> m_restTexts; ///< rests that don't stand in the source as they are
    std::deque<QByteArray> m_names;     ///< names that don't
    RepairedNames m_repairedNames;
    bool m_columnsChanged = false;
};

} // namespace accords::reading
