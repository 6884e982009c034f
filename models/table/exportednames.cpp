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
        // Mostly the same as in the row before.
        if (m_last == m_rows.size() || m_rows[m_last].text != text) {
            m_last = m_places.value(text, m_rows.size());
            if (m_last == m_rows.size()) {
                m_rows.push_back({text, 0});
                m_places.insert(text, m_last);
            }
        }
        ++m_rows[m_last].rows;
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
    std::size_t m_last = 0;               ///< the place of the text that was counted last
};

/// Finds problems, which are in order of line, for one line after the other: a line soon behind the one before takes
/// hardly any time.
class ProblemsOnLines final
{
public:
    explicit ProblemsOnLines(const domain::ProblemList &problems) : m_problems(problems) {}

    /// The first problem that is not before \a line. O(log of how many are between it and the one before).
    std::size_t firstOn(quint32 line)
    {
        if (m_first > 0 && !isBefore(m_first - 1, line))
            m_first = 0;
        std::size_t step = 1;
        for (; m_first + step < m_problems.size() && isBefore(m_first + step - 1, line); step *= 2)
            m_first += step;
        for (std::size_t left = std::min(step, m_problems.size() - m_first); left > 0;) {
            const std::size_t half = left / 2;
            const bool isFront = isBefore(m_first + half, line);
            m_first += isFront ? half + 1 : 0;
            left = isFront ? left - half - 1 : half;
        }
        return m_first;
    }

private:
    bool isBefore(std::size_t problem, quint32 line) const { return m_problems.line(problem) < line; }

    const domain::ProblemList &m_problems;
    std::size_t m_first = 0;
};

/// The name as the source has it on \a line, where \a first is the first problem that is not before it: the repairs of
/// that line, taken back from the last to the first.
QString spellingOn(quint32 line, std::size_t first, const QString &name, const domain::ProblemList &problems)
{
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
    ProblemsOnLines problems(list.problems);
    std::optional<domain::RowId> previous;
    for (const domain::AgreementId agreement : catalogue.agreementsOf(id)) {
        if (stop.stop_requested())
            break;
        const domain::RowId row = catalogue.agreement(agreement).row;
        // The agreements of one row follow each other.
        if (row != previous) {
            const quint32 line = list.rows[row].line;
            spellings.count(spellingOn(line, problems.firstOn(line), name, list.problems));
        }
        previous = row;
    }
    const QString first = list.names.text(list.institutions[id].exported);
    if (!spellings.contains(first))
        spellings.count(first);
    return spellings.mostFrequent(most);
}

} // namespace accords::table
