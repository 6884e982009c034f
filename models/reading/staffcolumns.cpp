// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/staffcolumns.h"

#include "domain/fieldcheck.h"
#include "domain/fieldtext.h"
#include "reading/headers.h"
#include "text/fieldcell.h"

#include <QHash>

#include <algorithm>

namespace accords::reading {

namespace {

using domain::AgreementList;
using domain::Field;
using domain::ProblemCode;
using domain::TextPool;

/// An extra column that holds a field.
struct StaffColumn
{
    qsizetype column = 0; ///< of AgreementList::extraColumns
    Field field = Field::DisplayName;
    /// What its cells mean, which are often the same; nothing: no value of the field.
    QHash<TextPool::Id, std::optional<QString>> meanings = {};
};

/// The first column of each field.
std::vector<StaffColumn> staffColumnsOf(const AgreementList &list)
{
    std::vector<StaffColumn> columns;
    for (qsizetype column = 0; column < list.extraColumns.size(); ++column) {
        const std::optional<Field> field = staffFieldOf(list.extraColumns[column]);
        if (field && std::ranges::find(columns, *field, &StaffColumn::field) == columns.end())
            columns.push_back({column, *field});
    }
    return columns;
}

/// Goes from agreement to agreement, and notes what is said of each.
class Taking final
{
public:
    Taking(const AgreementList &list, std::vector<StaffColumn> columns) : m_list(list), m_columns(std::move(columns)) {}

    void run()
    {
        for (const domain::Agreement agreement : m_list.agreements) {
            for (StaffColumn &column : m_columns)
                take(column, agreement);
        }
    }

    domain::StaffRecords takeRecords() { return std::move(m_records); }
    const std::vector<domain::Problem> &problems() const { return m_problems; }

private:
    void take(StaffColumn &column, const domain::Agreement &agreement)
    {
        const TextPool::Id cell = cellOf(column, agreement);
        auto meaning = column.meanings.constFind(cell);
        if (meaning == column.meanings.constEnd())
            meaning = column.meanings.insert(cell, text::fieldTextOf(column.field, m_list.extraTexts.text(cell)));
        if (*meaning && (*meaning)->isEmpty())
            return;
        if (!*meaning || !canSet(column.field, agreement, **meaning))
            tell(column, agreement, cell);
    }

    TextPool::Id cellOf(const StaffColumn &column, const domain::Agreement &agreement) const
    {
        const auto width = static_cast<std::size_t>(m_list.extraColumns.size());
        return m_list.extraCells[agreement.row * width + static_cast<std::size_t>(column.column)];
    }

    /// Sets a field, unless an earlier row or the other date stands against it.
    bool canSet(Field field, const domain::Agreement &agreement, const QString &text)
    {
        domain::FieldPlace place{identityOf(m_list, agreement), field};
        if (isOfInstitution(field))
            place.subject.programme.clear();
        const QString said = fieldText(m_records, place);
        if (!said.isEmpty())
            return said == text;
        setField(m_records, place, text);
        const bool isSound = isOfInstitution(field) || !faultOfDates(m_records.agreements.value(place.subject));
        if (!isSound)
            setField(m_records, place, QString());
        return isSound;
    }

    /// Once for a row, of which there may be several agreements.
    void tell(const StaffColumn &column, const domain::Agreement &agreement, TextPool::Id cell)
    {
        const domain::Problem problem{.code = ProblemCode::FieldValue,
                                      .severity = usualSeverity(ProblemCode::FieldValue),
                                      .line = m_list.rows[agreement.row].line,
                                      .before = m_list.extraTexts.text(cell),
                                      .after = m_list.extraColumns[column.column]};
        const auto sameLine = std::ranges::lower_bound(m_problems, problem.line, {}, &domain::Problem::line);
        if (std::find(sameLine, m_problems.end(), problem) == m_problems.end())
            m_problems.push_back(problem);
    }

    const AgreementList &m_list;
    std::vector<StaffColumn> m_columns;
    domain::StaffRecords m_records;
    std::vector<domain::Problem> m_problems; ///< lines ascend
};

/// Puts \a problems, whose lines ascend, among those of the list.
void merge(domain::ProblemList &all, const std::vector<domain::Problem> &problems)
{
    if (problems.empty())
        return;
    domain::ProblemList merged;
    merged.reserve(all.size() + problems.size());
    auto next = problems.begin();
    for (const domain::Problem &problem : all) {
        for (; next != problems.end() && next->line < problem.line; ++next)
            merged.push_back(*next);
        merged.push_back(problem);
    }
    merged.append(std::span(next, problems.end()));
    all = std::move(merged);
}

/// Leaves of the extra columns those that are none of \a columns.
void removeColumns(AgreementList &list, const std::vector<StaffColumn> &columns)
{
    const auto isKept = [&columns](qsizetype column) {
        return std::ranges::find(columns, column, &StaffColumn::column) == columns.end();
    };
    const qsizetype width = list.extraColumns.size();
    QStringList titles;
    for (qsizetype column = 0; column < width; ++column) {
        if (isKept(column))
            titles.append(list.extraColumns[column]);
    }
    TextPool texts(list.text);
    domain::LargeVector<TextPool::Id> cells;
    cells.reserve(list.rows.size() * static_cast<std::size_t>(titles.size()));
    for (std::size_t cell = 0; cell < list.extraCells.size() && !titles.isEmpty(); ++cell) {
        if (isKept(static_cast<qsizetype>(cell) % width))
            cells.push_back(texts.intern(list.extraTexts.view(list.extraCells[cell])));
    }
    list.extraColumns = titles;
    list.extraTexts = std::move(texts);
    list.extraCells = std::move(cells);
}

} // namespace

void takeStaffColumns(AgreementList &list)
{
    const std::vector<StaffColumn> columns = staffColumnsOf(list);
    if (columns.empty())
        return;
    Taking taking(list, columns);
    taking.run();
    list.records = std::make_shared<const domain::StaffRecords>(taking.takeRecords());
    merge(list.problems, taking.problems());
    removeColumns(list, columns);
}

} // namespace accords::reading
