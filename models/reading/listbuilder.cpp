// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/listbuilder.h"

#include "domain/parallel.h"
#include "reading/listlimits.h"
#include "reading/repairs.h"

#include <algorithm>
#include <array>
#include <utility>

namespace accords::reading {

namespace {

using domain::ProblemCode;

constexpr std::size_t blocksAtOnce = 16;

/// Rows that are added at once.
constexpr std::size_t groupRows = 32;

/// Fewer are not worth another thread.
constexpr std::size_t rowsForThreads = 5'000;

std::size_t rowsOf(const std::vector<RowBlock> &blocks)
{
    std::size_t rows = 0;
    for (const RowBlock &block : blocks)
        rows += block.rows.size();
    return rows;
}

} // namespace

ListBuilder::ListBuilder(domain::AgreementList &list, const Header &header, const ReadOptions &options,
                         qsizetype blockBytes)
    : m_list(list), m_options(options), m_blockBytes(blockBytes), m_settling(list, header, options),
      m_table(list.text, domain::coreCount()), m_institutions(list, m_table, m_settling.repairedNames())
{
    m_list.names = domain::TextPool(m_list.text);
    m_list.extraTexts = domain::TextPool(m_list.text);
}

std::optional<ReadError> ListBuilder::build(Progress &progress)
{
    for (bool isFirst = true; !m_settling.atEnd(); isFirst = false) {
        if (m_options.stop.stop_requested())
            return ReadError{.kind = ReadError::Kind::Cancelled};
        progress.read(m_settling.place().offset, m_list.text.size());
        if (std::optional<ReadError> error = settle(scanNext()))
            return error;
        if (isFirst && !m_settling.atEnd())
            reserve(m_settling.place().offset);
    }
    finishPending();
    if (m_isFull)
        return ReadError{.kind = ReadError::Kind::TooManyProblems};
    return std::nullopt;
}

/// The end of the line in which the block from \a begin is full.
qsizetype ListBuilder::blockEnd(qsizetype begin) const
{
    const qsizetype feed = m_list.text.indexOf('\n', std::min(begin + m_blockBytes, m_list.text.size()));
    return feed < 0 ? m_list.text.size() : feed + 1;
}

std::vector<ScannedBlock> ListBuilder::nextBlocks()
{
    std::vector<ScannedBlock> blocks;
    for (qsizetype begin = m_settling.place().offset; begin < m_list.text.size() && blocks.size() < blocksAtOnce;) {
        const qsizetype end = blockEnd(begin);
        ScannedBlock &block =
            blocks.emplace_back(ScannedBlock{.begin = static_cast<quint32>(begin), .end = static_cast<quint32>(end)});
        if (!m_spareRows.empty()) {
            block.rows = std::move(m_spareRows.back());
            m_spareRows.pop_back();
        }
        begin = end;
    }
    return blocks;
}

/// Scans the next blocks, and meanwhile enters those before and adds those before them.
std::vector<ScannedBlock> ListBuilder::scanNext()
{
    std::vector<ScannedBlock> blocks = nextBlocks();
    const RowLayout layout = m_settling.layout();
    const std::size_t entering = m_settled.empty() ? 0 : m_table.shareCount();
    const std::size_t adding = m_entered.empty() ? 0 : 1;
    // The longest first.
    domain::inParallel(entering + adding + blocks.size(), [&](std::size_t piece) {
        if (piece < entering)
            enter(piece);
        else if (piece < entering + adding)
            addEntered();
        else
            scanRows(m_list.text, layout, m_settling.restTable(), blocks[piece - entering - adding]);
    });
    allEntered();
    return blocks;
}

std::optional<ReadError> ListBuilder::settle(std::vector<ScannedBlock> blocks)
{
    bool isOutdated = false;
    for (ScannedBlock &block : blocks) {
        RowBlock &settled = m_settled.emplace_back();
        if (std::optional<ReadError> error = m_settling.settle(std::move(block), settled))
            return error;
        settled.entered.resize(m_table.shareCount());
        settled.repeated.resize(m_table.shareCount());
        m_institutions.followRepairs();
        if (m_settling.columnsChanged() || m_settling.hasManyRests()) {
            finishPending();
            m_settling.forgetRests();
            isOutdated = true;
        }
        if (m_isFull)
            return ReadError{.kind = ReadError::Kind::TooManyProblems};
        // What was scanned behind it has numbers of forgotten rests.
        if (isOutdated)
            break;
    }
    return std::nullopt;
}

/// Enters the institutions of the settled rows whose names are of \a share.
void ListBuilder::enter(std::size_t share)
{
    for (RowBlock &block : m_settled)
        m_table.enter(share, block, m_settling);
}

/// Once all shares are entered and all before is added.
void ListBuilder::allEntered()
{
    m_entered = std::exchange(m_settled, {});
    m_institutions.follow();
}

void ListBuilder::addEntered()
{
    for (RowBlock &block : m_entered) {
        addBlock(block);
        block.rows.clear();
        m_spareRows.push_back(std::move(block.rows));
    }
    m_entered.clear();
}

/// Enters and adds what is settled.
void ListBuilder::finishPending()
{
    addEntered();
    if (rowsOf(m_settled) >= rowsForThreads) {
        domain::inParallel(m_table.shareCount(), [this](std::size_t share) { enter(share); });
    } else {
        for (std::size_t share = 0; share < m_table.shareCount(); ++share)
            enter(share);
    }
    allEntered();
    addEntered();
}

void ListBuilder::addBlock(const RowBlock &block)
{
    auto header = block.headers.begin();
    const auto reportHeaders = [&](std::size_t row) {
        for (; header != block.headers.end() && header->before <= row; ++header)
            m_list.problems.push_back(header->problem);
    };
    auto odd = block.oddNames.begin();
    std::vector<std::size_t> next(m_table.shareCount(), 0);
    std::array<EnteredRow, groupRows> group{};
    const std::span rows(block.rows);
    for (std::size_t begin = 0; begin < rows.size() && !m_isFull; begin += groupRows) {
        const std::size_t count = std::min(groupRows, rows.size() - begin);
        bool areUsual = header == block.headers.end() || header->before >= begin + count;
        for (std::size_t i = 0; i < count; ++i) {
            group[i] = entered(block, rows[begin + i], next);
            areUsual &= isUsual(rows[begin + i]);
        }
        if (areUsual) {
            addUsual(block, std::span(group).first(count));
        } else {
            for (std::size_t i = 0; i < count; ++i) {
                reportHeaders(begin + i);
                add(block, group[i], rows[begin + i].isPlain ? RepairedNames::none : (odd++)->repaired);
            }
        }
        m_isFull = isFull(m_list.problems.size(), m_list.extraCells.size(), m_list.text.size());
    }
    reportHeaders(rows.size());
}

/// What was found of a \a row. \a next are the first of each share's that were not taken yet.
ListBuilder::EnteredRow ListBuilder::entered(const RowBlock &block, const CutRow &row,
                                             std::vector<std::size_t> &next) const
{
    if (row.nameLength == 0)
        return {&row};
    const std::size_t share = m_table.shareOf(row.nameHash);
    const RowBlock::Entered entered = block.entered[share][next[share]++];
    const InstitutionTable::Entry entry = m_table.entryOf(share, entered.place);
    m_institutions.expect(entry);
    return {&row, entry, entered.isRepeated == 1};
}

/// Whether the row has one agreement, and no more to say than a problem of each.
bool ListBuilder::isUsual(const CutRow &row) const
{
    return m_settling.briefRest(row.rest).isBrief & row.isPlain & (row.nameLength > 0);
}

/// Adds a few dozen usual rows, column by column.
void ListBuilder::addUsual(const RowBlock &block, std::span<const EnteredRow> rows)
{
    const auto restAt = [&](std::size_t i) -> const BriefRest & { return m_settling.briefRest(rows[i].row->rest); };
    const auto lineAt = [&](std::size_t i) { return block.firstLine + rows[i].row->line; };
    const auto firstRow = static_cast<domain::RowId>(m_list.rows.size());
    m_list.rows.append(rows.size(), [&](std::size_t i) {
        return domain::SourceRow{rows[i].row->offset, rows[i].row->length, lineAt(i)};
    });
    m_list.agreements.append(
        rows.size(), [&](std::size_t i) { return m_institutions.of(rows[i].entry, *rows[i].row, restAt(i).country); },
        [&](std::size_t i) { return restAt(i).programme; }, firstRow);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (restAt(i).hasRepair)
            m_list.problems.append(restAt(i).repair, lineAt(i));
        if (rows[i].isRepeated)
            m_list.problems.append(ProblemCode::DuplicateRow, lineAt(i));
    }
}

/// Adds any row.
void ListBuilder::add(const RowBlock &block, const EnteredRow &entered, quint32 repaired)
{
    const CutRow &row = *entered.row;
    const Rest &rest = m_settling.rest(row.rest);
    const quint32 line = block.firstLine + row.line;
    const bool isNamed = row.nameLength > 0;
    m_list.rows.push_back({row.offset, row.length, line});
    m_list.extraCells.insert(m_list.extraCells.end(), rest.extras.begin(), rest.extras.end());
    if (repaired != RepairedNames::none)
        report(m_settling.repairedNames()[repaired].problems, line);
    report(rest.repairs, line);
    if (!isNamed) {
        domain::Problem problem = problemOf(ProblemCode::MissingCell, {}, block.institutionTitle);
        problem.severity = domain::Severity::Error;
        problem.line = line;
        m_list.problems.push_back(problem);
    }
    report(rest.missing, line);
    if (isNamed)
        addAgreements(block, entered, m_institutions.of(entered.entry, row, rest.country, repaired));
    report(rest.surplus, line);
}

/// Adds the agreements of the row that was added last.
void ListBuilder::addAgreements(const RowBlock &block, const EnteredRow &entered, domain::InstitutionId institution)
{
    const std::vector<domain::ProgrammeId> &programmes = m_settling.rest(entered.row->rest).programmes;
    const std::vector<RowBlock::Repeated> &repeated = block.repeated[m_table.shareOf(entered.entry)];
    const auto index = static_cast<quint32>(entered.row - block.rows.data());
    for (quint32 number = 0; number < programmes.size(); ++number) {
        const bool isRepeated =
            number == 0 ? entered.isRepeated : std::ranges::binary_search(repeated, RowBlock::Repeated{index, number});
        m_list.agreements.push_back(
            {institution, programmes[number], static_cast<domain::RowId>(m_list.rows.size() - 1)});
        if (isRepeated)
            m_list.problems.append(ProblemCode::DuplicateRow, block.firstLine + entered.row->line);
    }
}

void ListBuilder::report(const std::vector<domain::KeptProblem> &problems, quint32 line)
{
    for (const domain::KeptProblem &problem : problems)
        m_list.problems.append(problem, line);
}

/// Room for what the rest of the text will bring if it is like its first \a done bytes.
void ListBuilder::reserve(qsizetype done)
{
    const double share = 1.02 * double(m_list.text.size()) / double(done);
    const auto rows = static_cast<std::size_t>(double(rowsOf(m_settled)) * share);
    m_list.rows.reserve(rows);
    m_list.agreements.reserve(rows);
    m_list.extraCells.reserve(rows * static_cast<std::size_t>(m_list.extraColumns.size()));
    m_table.reserve(rows);
    m_institutions.reserve(rows);
}

} // namespace accords::reading
