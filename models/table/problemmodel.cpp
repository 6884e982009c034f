// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/problemmodel.h"

#include "text/wording.h"

#include <QCoreApplication>

#include <array>

namespace accords::table {

namespace {

constexpr std::array titles = {
    QT_TRANSLATE_NOOP("Problems", "Severity"),
    QT_TRANSLATE_NOOP("Problems", "Line"),
    QT_TRANSLATE_NOOP("Problems", "Kind"),
    //: Header above sentences such as “Removed an unpaired quote at the end of the cell.”
    QT_TRANSLATE_NOOP("Problems", "What was found"),
};
static_assert(titles.size() == ProblemModel::ProblemColumnCount);

QVariant shownText(const domain::Problem &problem, int column, const text::Phrasebook &phrases)
{
    switch (column) {
    case ProblemModel::SeverityColumn:
        return text::label(problem.severity, phrases);
    case ProblemModel::LineColumn:
        return problem.line == 0 ? QString() : QString::number(problem.line);
    case ProblemModel::KindColumn:
        return text::label(problem.code, phrases);
    default:
        return text::sentence(problem, phrases);
    }
}

std::vector<quint32> problemsOf(const View &view, std::optional<domain::Severity> severity)
{
    std::vector<quint32> found;
    if (view.examination == nullptr)
        return found;
    for (quint32 i = 0; i < view.examination->size(); ++i) {
        if (!severity || view.examination->severity(i) == *severity)
            found.push_back(i);
    }
    return found;
}

} // namespace

ProblemModel::ProblemModel(QObject *parent)
    : TitledModel({"Problems", titles, LineColumn, LineColumn + 1}, domain::Language::English, parent)
{}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const quint32 number = m_shown[static_cast<std::size_t>(index.row())];
    const domain::Problem problem = m_view.examination->problem(number);
    switch (role) {
    case Qt::DisplayRole:
        return shownText(problem, index.column(), phrases());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case SeverityRole:
        return static_cast<int>(problem.severity);
    case LineRole:
        return problem.line;
    case CodeRole:
        return static_cast<int>(problem.code);
    default:
        return {};
    }
}

void ProblemModel::showView(const View &view)
{
    if (m_view.examination == view.examination) {
        m_view = view;
    } else {
        beginResetModel();
        m_view = view;
        m_shown = problemsOf(m_view, m_severity);
        endResetModel();
    }
    setLanguage(view.language);
}

void ProblemModel::narrow(std::optional<domain::Severity> severity)
{
    if (severity == m_severity)
        return;
    beginResetModel();
    m_severity = severity;
    m_shown = problemsOf(m_view, m_severity);
    endResetModel();
}

} // namespace accords::table
