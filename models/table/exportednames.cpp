// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/exportednames.h"

#include <QHash>

#include <algorithm>
#include <span>

namespace accords::table {

namespace {

/// Spellings and how many rows have each, in the order they were first seen.
class Spellings final
{
public:
    void count(const QString &text)
    {
        const std::size_t place = m_places.value(text, m_rows.size());
        if (place == m_rows.size()) {
            m_rows.push_back({text, 0});
            m_places.insert(text, place);
        }
        ++m_rows[place].rows;
    }

    bool contains(const QString &text) const { return m_places.contains(text); }

    QStringList mostFrequent(qsizetype most)
    {
        std::ranges::stable_sort(m_rows, std::greater<>(), &Spelling::rows);
        QStringList names;
        for (const Spelling &spelling : std::span(m_rows).first(std::min(m_rows.size(), std::size_t(most))))
            names.append(spelling.text);
        return names;
    }

private:
    struct Spelling
    {
        QString text;
        quint32 rows = 0;
    };

    std::vector<Spelling> m_rows;
    QHash<QString, std::size_t> m_places; ///< in m_rows
};

/// The first of \a problems, which are in order of line, that is not before \a line.
std::size_t firstOn(quint32 line, const domain::ProblemList &problems)
{
    std::size_t from = 0;
    for (std::size_t left = problems.size(); left > 0;) {
        const std::size_t half = left / 2;
        const bool isBefore = problems.line(from + half) < line;
        from += isBefore ? half + 1 : 0;
        left = isBefore ? left - half - 1 : half;
    }
    return from;
}

/// The name as the source has it on \a line: the repairs of that line, taken back from the last to the first.
QString spellingOn(quint32 line, const QString &name, const domain::ProblemList &problems)
{
    const std::size_t first = firstOn(line, problems);
    std::size_t end = first;
    while (end < problems.size() && problems.line(end) == line)
        ++end;
    QString spelling = name;
    while (end-- > first) {
        if (problems.severity(end) != domain::Severity::Repair)
            continue;
        if (const domain::Problem problem = problems[end]; problem.after == spelling)
            spelling = problem.before;
    }
    return spelling;
}

} // namespace

QStringList exportedNames(const catalogue::Catalogue &catalogue, domain::InstitutionId id, qsizetype most,
                          const std::stop_token &stop)
{
    const domain::AgreementList &list = catalogue.list();
    const QString name = catalogue.institutionName(id);
    Spellings spellings;
    std::optional<domain::RowId> previous;
    for (const domain::AgreementId agreement : catalogue.agreementsOf(id)) {
        if (stop.stop_requested())
            break;
        const domain::RowId row = catalogue.agreement(agreement).row;
        // The agreements of one row follow each other.
        if (row != previous)
            spellings.count(spellingOn(list.rows[row].line, name, list.problems));
        previous = row;
    }
    const QString first = list.names.text(list.institutions[id].exported);
    if (!spellings.contains(first))
        spellings.count(first);
    return spellings.mostFrequent(most);
}

} // namespace accords::table
