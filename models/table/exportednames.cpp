// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/exportednames.h"

#include <QHash>

#include <algorithm>

namespace accords::table {

namespace {

struct Spelling
{
    QString text;
    int rows = 0;
};

/// The name as the source has it on \a line: the repairs of that line, taken back from the last to the first.
QString spellingOn(quint32 line, const QString &name, std::span<const domain::Problem> problems)
{
    QString spelling = name;
    for (std::size_t i = problems.size(); i-- > 0;) {
        const domain::Problem &problem = problems[i];
        if (problem.line == line && problem.severity == domain::Severity::Repair && problem.after == spelling)
            spelling = problem.before;
    }
    return spelling;
}

void count(std::vector<Spelling> &spellings, const QString &text)
{
    const auto known = std::ranges::find(spellings, text, &Spelling::text);
    if (known == spellings.end())
        spellings.push_back({text, 1});
    else
        ++known->rows;
}

} // namespace

QStringList exportedNames(const catalogue::Catalogue &catalogue, domain::InstitutionId id,
                          std::span<const domain::Problem> problems)
{
    const domain::AgreementList &list = catalogue.list();
    const QString name = catalogue.institutionName(id);
    std::vector<Spelling> spellings;
    std::optional<domain::RowId> previous;
    for (const domain::AgreementId agreement : catalogue.agreementsOf(id)) {
        const domain::RowId row = catalogue.agreement(agreement).row;
        // The agreements of one row follow each other.
        if (row != previous)
            count(spellings, spellingOn(list.rows[row].line, name, problems));
        previous = row;
    }
    std::ranges::stable_sort(spellings, std::greater<>(), &Spelling::rows);
    QStringList names;
    for (const Spelling &spelling : spellings)
        names.append(spelling.text);
    const QString first = list.names.text(list.institutions[id].exported);
    if (!names.contains(first))
        names.append(first);
    return names;
}

} // namespace accords::table
