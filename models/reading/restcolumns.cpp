// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/restcolumns.h"

#include "reading/repairs.h"
#include "text/formula.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace accords::reading {

namespace {

using domain::ProblemCode;

bool isBlankCell(QByteArrayView cell)
{
    return cell.trimmed().isEmpty();
}

} // namespace

RestColumns::RestColumns(domain::AgreementList &list, ColumnMap columns, char delimiter)
    : m_list(list), m_columns(std::move(columns)), m_extras(m_columns.extras), m_delimiter(delimiter),
      m_countries(list), m_programmes(list)
{
    for (const qsizetype column : m_extras)
        list.extraColumns.append(m_columns.title(column));
}

bool RestColumns::isLikelyTitle(const Row &row)
{
    return std::ranges::any_of(std::array{m_columns.country, m_columns.countryCode, m_columns.programme},
                               [&](qsizetype column) {
                                   const QByteArrayView cell = row.cell(column);
                                   return m_titles.of(cell, [cell] { return Title{isKnownTitle(cell)}; }).isOne;
                               });
}

Rest RestColumns::restOf(const Row &row)
{
    const CountryMeaning &country = countryOf(row);
    const ProgrammeMeaning &programme = programmeOf(row);
    std::vector<domain::Problem> repairs = country.problems;
    repairs.insert(repairs.end(), programme.problems.begin(), programme.problems.end());
    return {.country = country.country,
            .programmes = programme.programmes,
            .extras = extrasOf(row),
            .repairs = kept(repairs),
            .missing = kept(missingIn(row, country.missing, programme.missing)),
            .surplus = kept(surplusOf(row))};
}

std::vector<domain::KeptProblem> RestColumns::kept(const std::vector<domain::Problem> &problems)
{
    std::vector<domain::KeptProblem> kept;
    for (const domain::Problem &problem : problems)
        kept.push_back(m_list.problems.keep(problem));
    return kept;
}

const CountryMeaning &RestColumns::countryOf(const Row &row)
{
    const QByteArrayView label = row.cell(m_columns.country);
    return m_columns.countryCode < 0 ? m_countries.of(label) : m_countries.of(row.cell(m_columns.countryCode), label);
}

const ProgrammeMeaning &RestColumns::programmeOf(const Row &row)
{
    const QByteArrayView programme = row.cell(m_columns.programme);
    return m_columns.signatory < 0 ? m_programmes.of(programme)
                                   : m_programmes.of(programme, row.cell(m_columns.signatory));
}

std::vector<domain::TextPool::Id> RestColumns::extrasOf(const Row &row)
{
    std::vector<domain::TextPool::Id> extras;
    extras.reserve(m_extras.size());
    for (const qsizetype column : m_extras) {
        const QByteArrayView cell = row.cell(column);
        const bool guarded = cell.startsWith('\'');
        extras.push_back(guarded ? m_list.extraTexts.intern(text::withoutGuard(QString::fromUtf8(cell)).toUtf8())
                                 : m_list.extraTexts.intern(cell));
    }
    return extras;
}

/// An extra column may be left empty, but a row may not end before it.
std::vector<domain::Problem> RestColumns::missingIn(const Row &row, bool country, bool programme) const
{
    std::vector<domain::Problem> missing;
    const auto tell = [&](qsizetype column) {
        missing.push_back(problemOf(ProblemCode::MissingCell, {}, m_columns.title(column)));
    };
    if (country && (m_columns.country >= 0 || m_columns.countryCode >= 0))
        tell(m_columns.country >= 0 ? m_columns.country : m_columns.countryCode);
    if (programme && m_columns.programme >= 0)
        tell(m_columns.programme);
    if (row.cells.size() < width()) {
        const auto cut = std::ranges::find_if(
            m_extras, [&row](qsizetype column) { return column >= static_cast<qsizetype>(row.cells.size()); });
        if (cut != m_extras.end())
            tell(*cut);
    }
    return missing;
}

std::vector<domain::Problem> RestColumns::surplusOf(const Row &row) const
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
    if (texts.isEmpty())
        return {};
    return {problemOf(ProblemCode::ExtraCell, texts.join(QLatin1Char(m_delimiter)), QString())};
}

void RestColumns::change(ColumnMap columns)
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

} // namespace accords::reading
