// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/history/historytable.h"

#include "domain/historyentry.h"
#include "table/historymodel.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace accords::ui {

namespace {

using table::HistoryModel;

constexpr int rowPadding = 12;

class HistoryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto state = static_cast<domain::EntryState>(index.data(HistoryModel::StateRole).toInt());
        if (state == domain::EntryState::Done)
            return;
        option->palette.setColor(QPalette::Text, coloursFor(option->palette).muted);
        option->font.setStrikeOut(index.column() == HistoryModel::SentenceColumn);
    }
};

} // namespace

HistoryTable::HistoryTable(QAbstractItemModel &history, QAction &revert, QWidget *parent) : QTableView(parent)
{
    setModel(&history);
    setItemDelegate(new HistoryDelegate(this));
    lookCalm();
    addAction(&revert);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void HistoryTable::lookCalm()
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + rowPadding);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(HistoryModel::SentenceColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    setColumnWidth(HistoryModel::MomentColumn, 24 * letter);
    setColumnWidth(HistoryModel::BeforeColumn, 18 * letter);
    setColumnWidth(HistoryModel::AfterColumn, 18 * letter);
    setColumnWidth(HistoryModel::StateColumn, 18 * letter);
}

} // namespace accords::ui
