// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/problems/problemtable.h"

#include "table/problemmodel.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace accords::ui {

namespace {

using table::ProblemModel;

// Measuring a row costs some microseconds; beyond this number every row gets the height of two lines.
constexpr int mostMeasuredRows = 2000;
constexpr int rowPadding = 12;

} // namespace

ProblemTable::ProblemTable(QAbstractItemModel &problems, QWidget *parent)
    : QTableView(parent), m_copy(new QAction(this))
{
    setModel(&problems);
    lookCalm();
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(0);

    connect(m_copy, &QAction::triggered, this, &ProblemTable::copySelection);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const uint line = index.data(ProblemModel::LineRole).toUInt(); line > 0)
            emit lineRequested(line);
    });
    connect(&m_fitSoon, &QTimer::timeout, this, &ProblemTable::fitRows);
    const auto fitSoon = qOverload<>(&QTimer::start);
    connect(&problems, &QAbstractItemModel::modelReset, &m_fitSoon, fitSoon);
    connect(&problems, &QAbstractItemModel::dataChanged, &m_fitSoon, fitSoon);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_fitSoon, fitSoon);
    retranslateUi();
}

void ProblemTable::lookCalm()
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    setColumnWidth(ProblemModel::SeverityColumn, 16 * letter);
    setColumnWidth(ProblemModel::LineColumn, 9 * letter);
    setColumnWidth(ProblemModel::KindColumn, 26 * letter);
}

void ProblemTable::fitRows()
{
    const int line = fontMetrics().lineSpacing();
    verticalHeader()->setDefaultSectionSize((model()->rowCount() > mostMeasuredRows ? 2 : 1) * line + rowPadding);
    if (model()->rowCount() > mostMeasuredRows)
        return;
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHeight(row, sizeHintForRow(row) + rowPadding);
}

void ProblemTable::copySelection() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QString text;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < ProblemModel::ProblemColumnCount; ++column)
            cells << row.siblingAtColumn(column).data().toString();
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ProblemTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QTableView::changeEvent(event);
}

void ProblemTable::retranslateUi()
{
    m_copy->setText(tr("Copy"));
}

} // namespace accords::ui
