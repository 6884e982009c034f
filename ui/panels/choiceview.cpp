// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/panels/choiceview.h"

#include "table/countrymodel.h"
#include "text/foreigntext.h"
#include "ui/support/plaintip.h"
#include "ui/support/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace accords::ui {

namespace {

/// How many rows show at once in a view that is as high as its rows.
constexpr int mostRows = 8;

constexpr qreal rowRadius = 5.0;

} // namespace

ChoiceView::ChoiceView(ChoiceDelegate::Mark mark, QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new ChoiceDelegate(mark, this));
    setHeaderHidden(true);
    header()->setStretchLastSection(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    // The panel lies on the window, not in a box of its own.
    viewport()->setAutoFillBackground(false);
}

void ChoiceView::fitHeightToRows()
{
    m_fitsHeight = true;
    setRootIsDecorated(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    fitHeight();
}

void ChoiceView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ChoiceView::fitHeight);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ChoiceView::fitHeight);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ChoiceView::fitHeight);
    // The view repaints the changed item alone, which is less than the row that drawRow() fills.
    connect(model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    fitHeight();
}

void ChoiceView::keyPressEvent(QKeyEvent *event)
{
    const bool space = event->key() == Qt::Key_Space || event->key() == Qt::Key_Select;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!currentIndex().isValid() || !(space || enter)) {
        QTreeView::keyPressEvent(event);
        return;
    }
    event->accept();
    emit chosen(currentIndex(), space || event->modifiers().testFlag(Qt::ControlModifier));
}

void ChoiceView::mousePressEvent(QMouseEvent *event)
{
    m_afterDoubleClick = false;
    m_pressed = event->button() == Qt::LeftButton ? rowAt(event->position().toPoint()) : QModelIndex();
    QTreeView::mousePressEvent(event);
}

void ChoiceView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex pressed = m_pressed;
    m_pressed = QPersistentModelIndex();
    if (event->button() != Qt::LeftButton || !pressed.isValid() || rowAt(position) != pressed)
        return;
    const bool toggle = event->modifiers().testFlag(Qt::ControlModifier) || isCheckBox(pressed, position);
    // The second half of a double click would free what the first half chose.
    if (!m_afterDoubleClick || toggle)
        emit chosen(pressed, toggle);
}

void ChoiceView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    m_afterDoubleClick = true;
}

void ChoiceView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

bool ChoiceView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTreeView::viewportEvent(event);
    // Names may not fit.
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const QString tip = text::shown(index.data(Qt::AccessibleTextRole).toString());
    QToolTip::showText(help->globalPos(), plainTip(tip), viewport(), visualRect(index));
    return true;
}

// The whole width is one row: the arrow that folds it stands on the same ground as its name.
void ChoiceView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursFor(palette());
    const QRectF row = QRectF(0, option.rect.y(), viewport()->width(), option.rect.height()).adjusted(1, 1, -1, -1);
    const bool hovered = viewport()->underMouse() &&
                         option.rect.contains(option.rect.x(), viewport()->mapFromGlobal(QCursor::pos()).y());
    const bool chosen = index.data(table::CountryModel::ChosenRole).toBool();
    const bool focused = hasFocus() && index == currentIndex();
    if (chosen || hovered || focused) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(chosen ? colours.selection : hovered ? colours.hover : QColor(Qt::transparent));
        painter->setPen(focused ? QPen(colours.accent, 1.5) : QPen(Qt::NoPen));
        painter->drawRoundedRect(row, rowRadius, rowRadius);
        painter->restore();
    }
    QTreeView::drawRow(painter, option, index);
}

// The row whose own part, not the arrow that folds it, is at the position.
QModelIndex ChoiceView::rowAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return visualRect(index).contains(position) ? index : QModelIndex();
}

bool ChoiceView::isCheckBox(const QModelIndex &index, const QPoint &position) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const QRect box = ChoiceDelegate::checkBoxRect(option, index);
    return !box.isEmpty() && box.adjusted(-3, -3, 3, 3).contains(position);
}

void ChoiceView::fitHeight()
{
    if (!m_fitsHeight || !model())
        return;
    const int rows = model()->rowCount();
    setVerticalScrollBarPolicy(rows > mostRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(rows == 0 ? 0 : std::min(rows, mostRows) * sizeHintForRow(0));
}

} // namespace accords::ui
