// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/listbuilder.h"

#include "reading/repairs.h"
#include "text/formula.h"

#include <algorithm>

namespace accords::reading {

namespace {

using domain::ProblemCode;

bool isBlankCell(QByteArrayView cell)
{
    return cell.trimmed().isEmpty();
}

/// A spreadsheet writes a blank row as a line of delimiters.
bool isBlank(const Row &row, QByteArrayView institution)
{
    const bool named = !institution.isEmpty() && institution.front() > ' ';
    return !named && std::ranges::all_of(row.cells, isBlankCell);
}

} // namespace

ListBuilder::ListBuilder(domain::AgreementList &list, ColumnMap columns, char delimiter)
    : m_list(list), m_columns(std::move(columns)), m_extras(m_columns.extras), m_delimiter(delimiter),
      m_institutions(list), m_countries(list), m_programmes(list)
{
    for (const qsizetype column : m_extras)
        list.extraColumns.append(m_columns.title(column));
}

std::size_t ListBuilder::add(std::span<const Row> rows)
{
    m_expected.clear();
    for (const Row &row : rows)
        m_expected.push_back(row.cell(m_columns.institution));
    m_institutions.expect(m_expected);
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (addRow(rows[index]))
            return index + 1;
    }
    return rows.size();
}

/// Says whether the row was a header.
bool ListBuilder::addRow(const Row &row)
{
    if (isBlank(row, row.cell(m_columns.institution)))
        return false;
    const CountryMeaning &country = countryOf(row);
    const ProgrammeMeaning &programme = programmeOf(row);
    if ((country.likelyTitle || programme.likelyTitle) && takeHeader(row))
        return true;
    m_list.rows.push_back({static_cast<quint64>(row.start.offset), static_cast<quint32>(row.length), row.start.line});
    keepExtras(row);
    addAgreements(row, country, programme);
    if (row.cells.size() != width() || !m_columns.untitled.empty())
        reportSurplus(row);
    return false;
}

const CountryMeaning &ListBuilder::countryOf(const Row &row)
{
    const QByteArrayView label = row.cell(m_columns.country);
    return m_columns.countryCode < 0 ? m_countries.of(label) : m_countries.of(row.cell(m_columns.countryCode), label);
}

const ProgrammeMeaning &ListBuilder::programmeOf(const Row &row)
{
    const QByteArrayView programme = row.cell(m_columns.programme);
    return m_columns.signatory < 0 ? m_programmes.of(programme)
                                   : m_programmes.of(programme, row.cell(m_columns.signatory));
}

bool ListBuilder::takeHeader(const Row &row)
{
    std::optional<ColumnMap> columns = columnsOf(row.cells);
    if (!columns)
        return false;
    const QByteArrayView text = QByteArrayView(m_list.text).sliced(row.start.offset, row.length);
    report(problemOf(ProblemCode::RepeatedHeader, QString::fromUtf8(text), QString()), row.start.line);
    if (columns->titles != m_columns.titles)
        changeColumns(std::move(*columns));
    return true;
}

/// Extra columns keep their place in the list by their titles. What the first header lacked counts as surplus.
void ListBuilder::changeColumns(ColumnMap columns)
{
    QHash<QString, qsizetype> byTitle;
    for (const qsizetype column : columns.extras) {
        if (byTitle.contains(columns.title(column)))
            columns.untitled.push_back(column);
        else
            byTitle.insert(columns.title(column), column);
    }
    for (std::size_t extra = 0; extra < m_extras.size(); ++extra) {
        const QString &title = m_list.extraColumns[static_cast<qsizetype>(extra)];
        m_extras[extra] = byTitle.value(title, -1);
        byTitle.remove(title);
    }
    columns.untitled.insert(columns.untitled.end(), byTitle.cbegin(), byTitle.cend());
    std::ranges::sort(columns.untitled);
    m_columns = std::move(columns);
}

void ListBuilder::addAgreements(const Row &row, const CountryMeaning &country, const ProgrammeMeaning &programme)
{
    const quint32 line = row.start.line;
    const InstitutionColumn::Meaning institution = m_institutions.of(row.cell(m_columns.institution));
    if (institution.problems)
        report(*institution.problems, line);
    report(country.problems, line);
    report(programme.problems, line);
    if (institution.missing) {
        domain::Problem problem = problemOf(ProblemCode::MissingCell, {}, m_columns.title(m_columns.institution));
        problem.severity = domain::Severity::Error;
        report(std::move(problem), line);
    }
    reportMissing(row, country, programme);
    if (institution.missing)
        return;
    const domain::InstitutionId id = m_institutions.institution(institution, country.country);
    const auto rowId = static_cast<domain::RowId>(m_list.rows.size() - 1);
    for (const domain::ProgrammeId programmeId : programme.programmes) {
        m_list.agreements.push_back({id, programmeId, rowId});
        if (!m_institutions.isFirst(institution, id, programmeId))
            report(problemOf(ProblemCode::DuplicateRow, {}, {}), line);
    }
}

void ListBuilder::keepExtras(const Row &row)
{
    for (const qsizetype column : m_extras) {
        const QByteArrayView cell = row.cell(column);
        const bool guarded = cell.startsWith('\'');
        m_list.extraCells.push_back(guarded
                                        ? m_list.extraTexts.intern(text::withoutGuard(QString::fromUtf8(cell)).toUtf8())
                                        : m_list.extraTexts.intern(cell));
    }
}

/// An extra column may be left empty, but a row may not end before it.
void ListBuilder::reportMissing(const Row &row, const CountryMeaning &country, const ProgrammeMeaning &programme)
{
    const auto tell = [&](qsizetype column) {
        report(problemOf(ProblemCode::MissingCell, {}, m_columns.title(column)), row.start.line);
    };
    if (country.missing && (m_columns.country >= 0 || m_columns.countryCode >= 0))
        tell(m_columns.country >= 0 ? m_columns.country : m_columns.countryCode);
    if (programme.missing && m_columns.programme >= 0)
        tell(m_columns.programme);
    if (row.cells.size() >= width())
        return;
    const auto cut = std::ranges::find_if(
        m_extras, [&row](qsizetype column) { return column >= static_cast<qsizetype>(row.cells.size()); });
    if (cut != m_extras.end())
        tell(*cut);
}

void ListBuilder::reportSurplus(const Row &row)
{
    QStringList texts;
    const auto take = [&texts](QByteArrayView cell) {
        if (!isBlankCell(cell))
            texts.append(QString::fromUtf8(cell));
    };
    for (const qsizetype column : m_columns.untitled) {
        if (column >= static_cast<qsizetype>(row.cells.size()))
            break;
        take(row.cell(column));
    }
    for (std::size_t column = width(); column < row.cells.size(); ++column)
        take(row.cells[column]);
    if (!texts.isEmpty())
        report(problemOf(ProblemCode::ExtraCell, texts.join(QLatin1Char(m_delimiter)), QString()), row.start.line);
}

void ListBuilder::report(const std::vector<domain::Problem> &problems, quint32 line)
{
    for (const domain::Problem &problem : problems)
        report(problem, line);
}

void ListBuilder::report(domain::Problem problem, quint32 line)
{
    problem.line = line;
    m_list.problems.push_back(std::move(problem));
}

} // namespace accords::reading
