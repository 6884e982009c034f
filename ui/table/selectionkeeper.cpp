// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/table/selectionkeeper.h"

#include "ui/table/rowselection.h"
#include "ui/table/uniformtable.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace accords::ui {

SelectionKeeper::SelectionKeeper(UniformTable &view, table::AgreementModel &model, RowSelection &selection)
    : QObject(&view), m_view(view), m_model(model), m_selection(selection)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &SelectionKeeper::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &SelectionKeeper::restore);
    connect(&selection, &QItemSelectionModel::selectionChanged, this, [this] {
        // A click on the row that was current for want of a better one chooses it, too.
        m_currentByPerson = m_currentByPerson || !m_restoring;
    });
    connect(&selection, &QItemSelectionModel::currentChanged, this, [this] {
        if (m_restoring)
            return;
        m_currentByPerson = true;
        emit currentChanged();
    });
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &SelectionKeeper::look);
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, &SelectionKeeper::look);
}

void SelectionKeeper::choose(domain::AgreementId id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0) {
        m_currentByPerson = true;
        m_view.selectRow(row);
        m_view.scrollTo(m_view.currentIndex(), QAbstractItemView::EnsureVisible);
        return;
    }
    const QScopedValueRollback restoring(m_restoring, true);
    m_selection.selectOnly(id);
    m_current = id;
    m_currentByPerson = false;
}

void SelectionKeeper::remember()
{
    const QModelIndex current = m_view.currentIndex();
    const int y = current.isValid() ? m_view.rowViewportPosition(current.row()) : -1;
    m_place = y >= 0 && y < m_view.viewport()->height() ? std::optional(y) : std::nullopt;
    m_snapshot = m_model.view().snapshot;
    if (std::exchange(m_currentByPerson, false) && current.isValid())
        m_current = m_model.agreementAt(current.row());
}

void SelectionKeeper::restore()
{
    const QScopedValueRollback restoring(m_restoring, true);
    if (!catalogue::haveSameList(m_snapshot, m_model.view().snapshot))
        m_current.reset();
    // A list that is closed is not to be kept.
    m_snapshot.reset();
    if (m_model.rowCount() > 0) {
        // Without it the scroll bar still has the range of the rows before.
        m_view.doItemsLayout();
        const int row = restoreCurrent();
        QScrollBar &bar = *m_view.verticalScrollBar();
        const int rowTop = bar.value() + m_view.rowViewportPosition(row);
        bar.setValue(m_place ? rowTop - *m_place : 0);
        if (m_place)
            m_view.scrollTo(m_view.currentIndex(), QAbstractItemView::EnsureVisible);
        look();
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

void SelectionKeeper::look()
{
    const QScopedValueRollback restoring(m_restoring, true);
    m_selection.setRowsInSight(m_view.rowsInSight());
}

} // namespace accords::ui
