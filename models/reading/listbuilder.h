// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reading/institutioncolumn.h"
#include "reading/institutiontable.h"
#include "reading/progress.h"
#include "reading/rowsettling.h"

namespace accords::reading {

/// Makes the rows of a list's text into agreements and problems. All cores work, block by block of text:
///
/// 1. Scanning cuts each block into rows: the institution's cell, and the rest of the row.
/// 2. Settling goes over the blocks in order and reads what needs more thought.
/// 3. Institutions are entered into a table, by shares of their names' hashes.
/// 4. Adding gives everything its numbers, in the order of the rows.
///
/// While some blocks are scanned, those before are entered, and those before them added.
///
/// What comes out depends neither on the number of cores nor on the size of blocks.
class ListBuilder final
{
public:
    /// Text that is scanned at a time: about two milliseconds', and little enough to stay near the processor until it
    /// is added.
    static constexpr qsizetype usualBlockBytes = 250'000;

    /// Adds to \a list, whose text has its rows behind \a header.
    ListBuilder(domain::AgreementList &list, const Header &header, const ReadOptions &options,
                qsizetype blockBytes = usualBlockBytes);

    /// Reads all the rows. O(bytes of the text).
    std::optional<ReadError> build(Progress &progress);

private:
    /// A row, and what was found of its institution if it has one.
    struct EnteredRow
    {
        const CutRow *row = nullptr;
        InstitutionTable::Entry entry = 0;
        bool isRepeated = false; ///< its first agreement was there before
    };

    qsizetype blockEnd(qsizetype begin) const;
    std::vector<ScannedBlock> nextBlocks();
    std::vector<ScannedBlock> scanNext();
    std::optional<ReadError> settle(std::vector<ScannedBlock> blocks);
    void enter(std::size_t share);
    void allEntered();
    void addEntered();
    void finishPending();
    void addBlock(const RowBlock &block);
    EnteredRow entered(const RowBlock &block, const CutRow &row, std::vector<std::size_t> &next) const;
    bool isUsual(const CutRow &row) const;
    void addUsual(const RowBlock &block, std::span<const EnteredRow> rows);
    void add(const RowBlock &block, const EnteredRow &entered, quint32 repaired);
    void addAgreements(const RowBlock &block, const EnteredRow &entered, domain::InstitutionId institution);
    void report(const std::vector<domain::KeptProblem> &problems, quint32 line);
    void reserve(qsizetype done);

    domain::AgreementList &m_list;
    const ReadOptions &m_options;
    qsizetype m_blockBytes;
    RowSettling m_settling;
    InstitutionTable m_table;
    InstitutionColumn m_institutions;
    std::vector<RowBlock> m_settled;              ///< whose institutions are not in the table yet
    std::vector<RowBlock> m_entered;              ///< that are not added yet
    std::vector<std::vector<CutRow>> m_spareRows; ///< empty, their memory used before: that comes for nothing
    bool m_isFull = false;
};

} // namespace accords::reading
