// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/table/selectionkeeper.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace accords::ui {

std::vector<std::pair<int, int>> selectedRowRanges(const QTableView &view)
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : view.selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    // Moved columns make Qt tell one row several times.
    std::vector<std::pair<int, int>> merged;
    for (const auto &range : ranges) {
        if (!merged.empty() && range.first <= merged.back().second + 1)
            merged.back().second = std::max(merged.back().second, range.second);
        else
            merged.push_back(range);
    }
    return merged;
}

SelectionKeeper::SelectionKeeper(QTableView &view, table::AgreementModel &model)
    : QObject(&view), m_view(view), m_model(model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &SelectionKeeper::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &SelectionKeeper::restore);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        // A click on the row that was current for want of a better one chooses it, too.
        m_selectedByPerson = m_selectedByPerson || !m_restoring;
        m_currentByPerson = m_currentByPerson || !m_restoring;
    });
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_restoring)
            return;
        m_currentByPerson = true;
        emit currentChanged();
    });
}

void SelectionKeeper::choose(domain::AgreementId id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0) {
        m_selectedByPerson = true;
        m_currentByPerson = true;
        m_view.selectRow(row);
        m_view.scrollTo(m_view.currentIndex(), QAbstractItemView::EnsureVisible);
        return;
    }
    m_selected = {id};
    m_current = id;
    m_selectedByPerson = false;
    m_currentByPerson = false;
}

void SelectionKeeper::remember()
{
    const QModelIndex current = m_view.currentIndex();
    const int y = current.isValid() ? m_view.rowViewportPosition(current.row()) : -1;
    m_place = y >= 0 && y < m_view.viewport()->height() ? std::optional(y) : std::nullopt;
    m_snapshot = m_model.view().snapshot;
    if (std::exchange(m_selectedByPerson, false))
        m_selected = selectedNow();
    if (std::exchange(m_currentByPerson, false) && current.isValid())
        m_current = m_model.agreementAt(current.row());
}

void SelectionKeeper::restore()
{
    const QScopedValueRollback restoring(m_restoring, true);
    if (m_snapshot != m_model.view().snapshot) {
        m_selected.clear();
        m_current.reset();
    }
    if (m_model.rowCount() > 0) {
        // Without it the scroll bar still has the range of the rows before.
        m_view.doItemsLayout();
        const int row = restoreCurrent();
        restoreSelection();
        QScrollBar &bar = *m_view.verticalScrollBar();
        const int rowTop = bar.value() + m_view.rowViewportPosition(row);
        bar.setValue(m_place ? rowTop - *m_place : 0);
        if (m_place)
            m_view.scrollTo(m_view.currentIndex(), QAbstractItemView::EnsureVisible);
    }
    emit currentChanged();
}

int SelectionKeeper::restoreCurrent()
{
    int row = m_current ? m_model.rowOf(*m_current) : -1;
    if (row < 0) {
        // Assistive tools need a current row; what the person had chosen is still remembered.
        row = 0;
        m_place.reset();
    }
    const int column = std::max(0, m_view.horizontalHeader()->logicalIndexAt(0));
    m_view.selectionModel()->setCurrentIndex(m_model.index(row, column), QItemSelectionModel::NoUpdate);
    return row;
}

void SelectionKeeper::restoreSelection()
{
    if (m_selected.empty())
        return;
    std::vector<bool> selected(m_model.view().snapshot->size());
    for (const domain::AgreementId id : m_selected)
        selected[id] = true;
    QItemSelection selection;
    const int rows = m_model.rowCount();
    const int lastColumn = m_model.columnCount() - 1;
    for (int row = 0; row < rows; ++row) {
        const int first = row;
        while (row < rows && selected[m_model.agreementAt(row)])
            ++row;
        if (row > first)
            selection.append(QItemSelectionRange(m_model.index(first, 0), m_model.index(row - 1, lastColumn)));
    }
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

std::vector<domain::AgreementId> SelectionKeeper::selectedNow() const
{
    std::vector<domain::AgreementId> ids;
    for (const auto &[first, last] : selectedRowRanges(m_view)) {
        for (int row = first; row <= last; ++row)
            ids.push_back(m_model.agreementAt(row));
    }
    return ids;
}

} // namespace accords::ui
