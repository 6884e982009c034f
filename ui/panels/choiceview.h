// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/panels/choicedelegate.h"

#include <QPersistentModelIndex>
#include <QTreeView>

namespace accords::ui {

/// The list or tree of a panel's choices. A click or Enter chooses a row alone; Ctrl+click, Space or the check box adds
/// it to the others or takes it away. What is chosen is the model's to say, not a selection.
class ChoiceView final : public QTreeView
{
    Q_OBJECT

public:
    explicit ChoiceView(ChoiceDelegate::Mark mark, QWidget *parent = nullptr);

    /// Makes the view as high as its rows, now and whenever they change; of more than a few, it scrolls.
    void fitHeightToRows();

    void setModel(QAbstractItemModel *model) override;

signals:
    /// \a toggle: beside the others; else alone.
    void chosen(const QModelIndex &index, bool toggle);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QModelIndex rowAt(const QPoint &position) const;
    bool isCheckBox(const QModelIndex &index, const QPoint &position) const;
    void fitHeight();

    QPersistentModelIndex m_pressed;
    bool m_afterDoubleClick = false;
    bool m_fitsHeight = false;
};

} // namespace accords::ui
