// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStandardItemModel>
#include <QTableView>

namespace accords::ui {

/// A table of whole rows that all have one height, so that nothing is kept or worked out for each row: other rows are
/// shown in the same time whether there are ten or ten million. (QTableView keeps eight bytes for each row, and goes
/// through all of them when rows are replaced.) Scrolls by pixels, selects whole rows, has no header for rows and no
/// hidden ones. The rows may be 2^31 pixels high together.
///
/// Ask it and not a QTableView for what depends on rows: rowAt(), rowViewportPosition(), rowHeight().
class UniformTable : public QTableView
{
    Q_OBJECT

public:
    explicit UniformTable(QWidget *parent = nullptr);

    void setSelectionModel(QItemSelectionModel *selectionModel) override;

    void reset() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

    int rowHeight() const { return m_rowHeight; }
    void setRowHeight(int pixels);

    /// -1: none.
    int rowAt(int y) const;
    int rowViewportPosition(int row) const;
    /// The first and the last row that can be seen, in full or in part; nothing can: the last is before the first.
    std::pair<int, int> rowsInSight() const;

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    int verticalOffset() const override;
    int sizeHintForRow(int row) const override;
    int sizeHintForColumn(int column) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    int rowCount() const;
    int stepRow(CursorAction action, int row) const;
    int stepColumn(CursorAction action, int column) const;
    void placeHeader();
    void setRanges();
    void paintRow(QPainter &painter, QStyleOptionViewItem option, int row, const QRect &area) const;

    QStandardItemModel m_noRows; ///< of the vertical header, whose sections would be kept one by one
    int m_rowHeight = 30;
    bool m_updatingGeometries = false;
};

} // namespace accords::ui
