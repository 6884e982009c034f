// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reading/institutioncolumn.h"
#include "reading/nametable.h"
#include "reading/progress.h"
#include "reading/rowsettling.h"

namespace accords::reading {

/// Makes the rows of a list's text into agreements and problems. All cores work, block by block of text:
///
/// 1. Scanning cuts each block into rows: the institution's cell, and the rest of the row.
/// 2. Settling goes over the blocks in order and reads what needs more thought.
/// 3. Names are entered into a table, by shares of hashes.
/// 4. Adding gives everything its numbers, in the order of the rows, while the next blocks are scanned.
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
    qsizetype blockEnd(qsizetype begin) const;
    std::vector<ScannedBlock> scanNext();
    std::optional<ReadError> settle(std::vector<ScannedBlock> blocks);
    void enterNames();
    void addPending();
    void addBlock(const RowBlock &block);
    void addRow(const RowBlock &block, const CutRow &row);
    void addInFull(const RowBlock &block, const InstitutionColumn::Meaning &institution, const Rest &rest,
                   quint32 line);
    void addAgreement(const InstitutionColumn::Meaning &institution, domain::InstitutionId id,
                      domain::ProgrammeId programme, quint32 line);
    void report(const std::vector<domain::KeptProblem> &problems, quint32 line);
    void reserve(qsizetype done);

    domain::AgreementList &m_list;
    const ReadOptions &m_options;
    qsizetype m_blockBytes;
    RowSettling m_settling;
    NameTable m_names;
    InstitutionColumn m_institutions;
    std::vector<RowBlock> m_pending;              ///< settled, not yet added
    std::vector<std::vector<CutRow>> m_spareRows; ///< empty, their memory used before: that comes for nothing
    bool m_isFull = false;
};

} // namespace accords::reading
