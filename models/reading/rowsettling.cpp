// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/rowsettling.h"

#include "reading/listlimits.h"
#include "reading/repairs.h"

#include <algorithm>

namespace accords::reading {

namespace {

using domain::ProblemCode;

/// More are hardly repeated: they would only fill the memory. Of a long text more are worth it.
constexpr std::size_t manyRests = 20'000;
constexpr std::size_t textPerRest = 1'000;
constexpr std::size_t manyExtras = 2'000'000;

/// A spreadsheet writes a blank row as a line of delimiters.
bool isBlank(const Row &row, QByteArrayView institution)
{
    const bool named = !institution.isEmpty() && static_cast<uchar>(institution.front()) > ' ';
    return !named && std::ranges::all_of(row.cells, [](QByteArrayView cell) { return cell.trimmed().isEmpty(); });
}

QByteArrayView between(const char *begin, const char *end)
{
    return {begin, end};
}

} // namespace

/// One pass over a scanned block.
class RowSettling::Walk final
{
public:
    Walk(RowSettling &settling, ScannedBlock &scanned, RowBlock &settled)
        : m_settling(settling), m_scanned(scanned), m_settled(settled)
    {
        m_settling.m_ownRests.resize(m_scanned.firstRows.size());
    }

    std::optional<ReadError> walk()
    {
        for (const OddLine &odd : m_scanned.oddLines) {
            if (!keepRows(odd.before))
                return readTheRest();
            const quint32 line = m_settled.firstLine + odd.line + m_moreLines;
            m_settling.m_place = {odd.offset, line};
            std::optional<ReadError> error = m_settling.readRows(m_settled, odd.end);
            if (error || m_settling.m_columnsChanged)
                return error;
            if (m_settling.m_place.offset > odd.end)
                return readTheRest();
            m_moreLines += m_settling.m_place.line - line - 1;
        }
        if (!keepRows(m_rowCount))
            return readTheRest();
        m_settling.m_place = {m_scanned.end, m_settled.firstLine + m_scanned.lines + m_moreLines};
        return std::nullopt;
    }

private:
    std::optional<ReadError> readTheRest() { return m_settling.readRows(m_settled, m_scanned.end); }

    quint32 lineOf(const CutRow &row) const { return m_settled.firstLine + row.line + m_moreLines; }

    /// Takes over the rows before \a end. False when a title stands in one: then the rows before that, and the place is
    /// at it.
    bool keepRows(std::size_t end)
    {
        for (; m_rest < m_scanned.firstRows.size() && m_scanned.firstRows[m_rest] < end; ++m_rest) {
            const CutRow &first = m_scanned.rows[m_scanned.firstRows[m_rest]];
            const Place place{first.offset, lineOf(first)};
            const quint32 number = m_settling.restOf(first, place);
            if (m_settling.m_rests[number].isTitle) {
                copyRows(m_scanned.firstRows[m_rest]);
                m_settling.m_place = place;
                return false;
            }
            m_settling.m_ownRests[m_rest] = number;
        }
        copyRows(end);
        return true;
    }

    void copyRows(std::size_t end)
    {
        if (m_settled.rows.empty() && m_row == 0 && end == m_rowCount && m_moreLines == 0) {
            m_settled.rows = std::move(m_scanned.rows);
            m_row = end;
        }
        for (; m_row < end; ++m_row)
            m_settled.rows.emplace_back(m_scanned.rows[m_row]).line += m_moreLines;
    }

    RowSettling &m_settling;
    ScannedBlock &m_scanned;
    RowBlock &m_settled;
    const std::size_t m_rowCount = m_scanned.rows.size();
    std::size_t m_rest = 0;  ///< the next to settle
    std::size_t m_row = 0;   ///< the next to take over
    quint32 m_moreLines = 0; ///< that odd lines turned out to be
};

RowSettling::RowSettling(domain::AgreementList &list, const Header &header, const ReadOptions &options)
    : m_list(list), m_options(options), m_tokenizer(list.text, header.delimiter, options.limits.cellBytes),
      m_columns(list, header.columns, header.delimiter), m_place(header.end), m_repairedNames(list)
{}

RowLayout RowSettling::layout() const
{
    return {m_tokenizer.delimiter(), m_columns.map().institution, m_options.limits.cellBytes};
}

std::optional<ReadError> RowSettling::settle(ScannedBlock scanned, RowBlock &settled)
{
    m_columnsChanged = false;
    settled.firstLine = m_place.line;
    m_knownRests = scanned.knownRests;
    m_ownRests.clear();
    settled.institutionTitle = m_columns.map().title(m_columns.map().institution);
    // A row of the block before may run into this one.
    std::optional<ReadError> error =
        m_place.offset == scanned.begin ? Walk(*this, scanned, settled).walk() : readRows(settled, scanned.end);
    finishRows(settled);
    return error;
}

/// Reads the rows from place() to \a end one by one; the last may end behind it.
std::optional<ReadError> RowSettling::readRows(RowBlock &settled, qsizetype end)
{
    while (m_place.offset < end && !m_columnsChanged) {
        if (m_options.stop.stop_requested())
            return ReadError{.kind = ReadError::Kind::Cancelled};
        m_tokenizer.seek(m_place);
        m_tokenizer.next(m_row, m_columns.width());
        m_place = m_row.end;
        if (m_row.tooLarge)
            return ReadError{
                .kind = ReadError::Kind::CellTooLarge, .line = m_row.start.line, .number = m_options.limits.cellBytes};
        if (isBlank(m_row, m_row.cell(m_columns.map().institution)))
            continue;
        if (!m_columns.isLikelyTitle(m_row) || !takeHeader(settled))
            addRow(settled);
        if (isFull(m_list.problems.size(), m_rests.size() * static_cast<std::size_t>(m_list.extraColumns.size()),
                   m_list.text.size()))
            return ReadError{.kind = ReadError::Kind::TooManyProblems};
    }
    return std::nullopt;
}

bool RowSettling::takeHeader(RowBlock &settled)
{
    std::optional<ColumnMap> columns = columnsOf(m_row.cells);
    if (!columns)
        return false;
    const QByteArrayView text = QByteArrayView(m_list.text).sliced(m_row.start.offset, m_row.length);
    domain::Problem problem = problemOf(ProblemCode::RepeatedHeader, QString::fromUtf8(text), QString());
    problem.line = m_row.start.line;
    settled.headers.push_back({settled.rows.size(), std::move(problem)});
    if (columns->titles != m_columns.map().titles) {
        m_columns.change(std::move(*columns));
        m_columnsChanged = true;
    }
    return true;
}

void RowSettling::addRow(RowBlock &settled)
{
    QByteArrayView name = m_row.cell(m_columns.map().institution);
    if (!m_row.unescaped.empty())
        name = m_names.emplace_back(name.toByteArray());
    CutRow &row = settled.rows.emplace_back(CutRow::of(name));
    row.offset = static_cast<quint32>(m_row.start.offset);
    row.length = static_cast<quint32>(m_row.length);
    row.line = m_row.start.line - settled.firstLine;
    row.rest = m_knownRests + static_cast<quint32>(m_ownRests.size());
    m_ownRests.push_back(restOfRow());
}

/// Gives rows the numbers of their rests, and those whose names are not plain their repaired ones.
void RowSettling::finishRows(RowBlock &settled)
{
    for (quint32 index = 0; index < settled.rows.size(); ++index) {
        CutRow &row = settled.rows[index];
        if (row.rest >= m_knownRests)
            row.rest = m_ownRests[row.rest - m_knownRests];
        if (row.isPlain)
            continue;
        const quint32 number = m_repairedNames.numberOf(row.nameView());
        settled.oddNames.push_back({index, number});
        row.takeName(m_repairedNames[number].name);
    }
}

/// The number of what m_row means beside its institution.
quint32 RowSettling::restOfRow()
{
    // No cell holds a NUL, and no scanned rest starts with one.
    QByteArray text;
    for (std::size_t column = 0; column < m_row.cells.size(); ++column) {
        const bool isInstitution = static_cast<qsizetype>(column) == m_columns.map().institution;
        text.append('\0').append(isInstitution ? QByteArrayView() : m_row.cells[column]);
    }
    const quint32 number = m_restTable.intern({{}, m_restTexts.emplace_back(std::move(text))});
    if (number < m_rests.size())
        m_restTexts.pop_back();
    else
        know(m_columns.restOf(m_row));
    return number;
}

/// Adds the meaning of the rest that got the next number.
void RowSettling::know(Rest rest)
{
    BriefRest &brief = m_briefRests.emplace_back();
    brief.isBrief = !rest.isTitle && rest.programmes.size() == 1 && rest.extras.empty() && rest.repairs.size() <= 1 &&
                    rest.missing.empty() && rest.surplus.empty();
    brief.country = rest.country;
    brief.hasMoreProgrammes = rest.programmes.size() > 1;
    if (!rest.programmes.empty())
        brief.programme = rest.programmes.front();
    if (brief.isBrief) {
        brief.hasRepair = !rest.repairs.empty();
        brief.repair = brief.hasRepair ? rest.repairs.front() : domain::KeptProblem();
    }
    m_rests.push_back(std::move(rest));
}

/// The number of what a scanned row, which stands at \a place, means beside its institution.
quint32 RowSettling::restOf(const CutRow &cut, const Place &place)
{
    const char *row = m_list.text.constData() + cut.offset;
    const char *nameEnd = cut.name + cut.nameLength;
    const quint32 number = m_restTable.intern({between(row, cut.name), between(nameEnd, row + cut.length)});
    if (number == m_rests.size()) {
        m_tokenizer.seek(place);
        m_tokenizer.next(m_row, m_columns.width());
        const bool isTitle = m_columns.isLikelyTitle(m_row);
        if (isTitle)
            m_restTable.markOdd(number);
        know(isTitle ? Rest{.isTitle = true} : m_columns.restOf(m_row));
    }
    return number;
}

bool RowSettling::hasManyRests() const
{
    return m_rests.size() > std::max(manyRests, static_cast<std::size_t>(m_list.text.size()) / textPerRest) ||
           m_rests.size() * static_cast<std::size_t>(m_list.extraColumns.size()) > manyExtras;
}

void RowSettling::forgetRests()
{
    m_rests.clear();
    m_briefRests.clear();
    m_restTable.clear();
    m_restTexts.clear();
}

} // namespace accords::reading
