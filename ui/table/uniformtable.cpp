// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/table/uniformtable.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace accords::ui {

UniformTable::UniformTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    verticalHeader()->hide();
    // The button in the corner between the headers, which only QTableView itself would place.
    for (QAbstractButton *corner : findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->hide();
}

// Comes with each model. QTableView's own would hand it to the vertical header as well, which has another model here.
void UniformTable::setSelectionModel(QItemSelectionModel *selectionModel)
{
    verticalHeader()->setModel(&m_noRows);
    horizontalHeader()->setSelectionModel(selectionModel);
    QAbstractItemView::setSelectionModel(selectionModel);
}

// Qt's table hears of other rows from the header that has none here. Later: the selection has yet to follow.
void UniformTable::reset()
{
    QTableView::reset();
    scheduleDelayedItemsLayout();
}

// Qt's own doesn't always ask for painting here, where the vertical header has no rows.
void UniformTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update();
}

void UniformTable::setRowHeight(int pixels)
{
    m_rowHeight = std::max(1, pixels);
    scheduleDelayedItemsLayout();
}

int UniformTable::rowCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int UniformTable::rowAt(int y) const
{
    const qint64 row = (qint64{y} + verticalOffset()) / m_rowHeight;
    return y + verticalOffset() >= 0 && row < rowCount() ? static_cast<int>(row) : -1;
}

int UniformTable::rowViewportPosition(int row) const
{
    return row * m_rowHeight - verticalOffset();
}

std::pair<int, int> UniformTable::rowsInSight() const
{
    const int first = verticalOffset() / m_rowHeight;
    const int last = (verticalOffset() + viewport()->height() - 1) / m_rowHeight;
    return {first, std::min(last, rowCount() - 1)};
}

QRect UniformTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.parent() != rootIndex() || isColumnHidden(index.column()))
        return {};
    return {columnViewportPosition(index.column()), rowViewportPosition(index.row()), columnWidth(index.column()),
            m_rowHeight};
}

QModelIndex UniformTable::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    const int column = columnAt(point.x());
    return row < 0 || column < 0 ? QModelIndex() : model()->index(row, column, rootIndex());
}

namespace {

/// The offset at which what lies from \a start on, \a size long, is seen in a stretch of \a page that is now at
/// \a offset.
int offsetFor(int start, int size, int page, int offset, QAbstractItemView::ScrollHint hint)
{
    switch (hint) {
    case QAbstractItemView::PositionAtTop:
        return start;
    case QAbstractItemView::PositionAtBottom:
        return start + size - page;
    case QAbstractItemView::PositionAtCenter:
        return start - (page - size) / 2;
    case QAbstractItemView::EnsureVisible:
        break;
    }
    // Where it doesn't fit its beginning is what counts.
    if (start < offset || size > page)
        return start;
    return std::max(offset, start + size - page);
}

} // namespace

void UniformTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.parent() != rootIndex() || isColumnHidden(index.column()))
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(
        offsetFor(index.row() * m_rowHeight, m_rowHeight, viewport()->height(), verticalOffset(), hint));
    const QHeaderView &header = *horizontalHeader();
    const ScrollHint across = hint == PositionAtCenter ? hint : EnsureVisible;
    horizontalScrollBar()->setValue(offsetFor(header.sectionPosition(index.column()),
                                              header.sectionSize(index.column()), viewport()->width(),
                                              horizontalOffset(), across));
}

void UniformTable::paintEvent(QPaintEvent *event)
{
    if (rowCount() == 0 || horizontalHeader()->count() == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    if (!isActiveWindow())
        option.palette.setCurrentColorGroup(QPalette::Inactive);
    const QRect area = event->rect();
    const int first = std::max(0, (area.top() + verticalOffset()) / m_rowHeight);
    const int last = std::min(rowCount() - 1, (area.bottom() + verticalOffset()) / m_rowHeight);
    for (int row = first; row <= last; ++row)
        paintRow(painter, option, row, area);
}

void UniformTable::paintRow(QPainter &painter, QStyleOptionViewItem option, int row, const QRect &area) const
{
    const QHeaderView &header = *horizontalHeader();
    const QModelIndex current = currentIndex();
    option.state.setFlag(QStyle::State_Selected,
                         selectionModel()->isSelected(model()->index(row, header.logicalIndex(0), rootIndex())));
    const int firstSection = std::max(0, header.visualIndexAt(area.left()));
    for (int visual = firstSection; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (header.isSectionHidden(column))
            continue;
        const int x = header.sectionViewportPosition(column);
        if (x > area.right())
            break;
        option.rect = QRect(x, rowViewportPosition(row), header.sectionSize(column), m_rowHeight);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && current.row() == row && current.column() == column);
        const QModelIndex index = model()->index(row, column, rootIndex());
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

void UniformTable::updateGeometries()
{
    // Placing the header resizes the viewport, which asks for this again.
    if (m_updatingGeometries)
        return;
    const QScopedValueRollback updating(m_updatingGeometries, true);
    placeHeader();
    setRanges();
    QAbstractItemView::updateGeometries();
}

void UniformTable::placeHeader()
{
    QHeaderView *header = horizontalHeader();
    const int height = header->isHidden()
                           ? 0
                           : std::clamp(header->sizeHint().height(), header->minimumHeight(), header->maximumHeight());
    setViewportMargins(0, height, 0, 0);
    const QRect place = viewport()->geometry();
    header->setGeometry(place.left(), place.top() - height, place.width(), height);
}

void UniformTable::setRanges()
{
    const int width = horizontalHeader()->length();
    const int height = rowCount() * m_rowHeight;
    // Where all fits when there are no scroll bars, there are none.
    const QSize most = maximumViewportSize();
    const QSize page = most.width() >= width && most.height() >= height ? most : viewport()->size();
    verticalScrollBar()->setSingleStep(m_rowHeight);
    verticalScrollBar()->setPageStep(page.height());
    verticalScrollBar()->setRange(0, std::max(0, height - page.height()));
    horizontalScrollBar()->setSingleStep(m_rowHeight);
    horizontalScrollBar()->setPageStep(page.width());
    horizontalScrollBar()->setRange(0, std::max(0, width - page.width()));
}

int UniformTable::verticalOffset() const
{
    return verticalScrollBar()->value();
}

int UniformTable::sizeHintForRow(int) const
{
    return m_rowHeight;
}

int UniformTable::sizeHintForColumn(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    const auto [first, last] = rowsInSight();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, column, rootIndex());
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

QModelIndex UniformTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (rowCount() == 0 || horizontalHeader()->count() == 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return model()->index(0, stepColumn(MoveHome, 0), rootIndex());
    const int row = std::clamp(stepRow(action, current.row()), 0, rowCount() - 1);
    return model()->index(row, stepColumn(action, current.column()), rootIndex());
}

int UniformTable::stepRow(CursorAction action, int row) const
{
    const int page = std::max(1, viewport()->height() / m_rowHeight - 1);
    switch (action) {
    case MoveUp:
        return row - 1;
    case MoveDown:
        return row + 1;
    case MovePageUp:
        return row - page;
    case MovePageDown:
        return row + page;
    case MoveHome:
        return 0;
    case MoveEnd:
        return rowCount() - 1;
    default:
        return row;
    }
}

/// The next column that is shown, in the direction of \a action; \a column where there is none.
int UniformTable::stepColumn(CursorAction action, int column) const
{
    const QHeaderView &header = *horizontalHeader();
    const bool mirrored = isRightToLeft();
    int step = 0;
    if (action == MovePrevious || action == (mirrored ? MoveRight : MoveLeft))
        step = -1;
    else if (action == MoveNext || action == (mirrored ? MoveLeft : MoveRight))
        step = 1;
    else if (!header.isSectionHidden(column))
        return column;
    int visual = step == 0 ? 0 : header.visualIndex(column) + step;
    step = step == 0 ? 1 : step;
    while (visual >= 0 && visual < header.count() && header.isSectionHidden(header.logicalIndex(visual)))
        visual += step;
    return visual >= 0 && visual < header.count() ? header.logicalIndex(visual) : column;
}

void UniformTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int first = rowAt(std::min(rect.top(), rect.bottom()));
    const int last = rowAt(std::max(rect.top(), rect.bottom()));
    if (!selectionModel() || first < 0 || last < 0)
        return;
    const QModelIndex from = model()->index(first, 0, rootIndex());
    const QModelIndex to = model()->index(last, model()->columnCount(rootIndex()) - 1, rootIndex());
    selectionModel()->select(QItemSelection(from, to), command);
}

QRegion UniformTable::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const auto [first, last] = rowsInSight();
    for (const QItemSelectionRange &range : selection) {
        const int top = std::max(first, range.top());
        const int bottom = std::min(last, range.bottom());
        if (range.isValid() && top <= bottom)
            region += QRect(0, rowViewportPosition(top), viewport()->width(), (bottom - top + 1) * m_rowHeight);
    }
    return region;
}

} // namespace accords::ui
