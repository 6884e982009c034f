// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/chipbutton.h"

#include "text/foreigntext.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace accords::ui {

namespace {

constexpr int padding = 10;
constexpr int crossSize = 7;
constexpr int gap = 7;
constexpr int longestLabel = 40;

void paintCross(QPainter &painter, const QRectF &square, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(square.topLeft(), square.bottomRight());
    painter.drawLine(square.topRight(), square.bottomLeft());
}

} // namespace

ChipButton::ChipButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void ChipButton::setLabel(const QString &label)
{
    m_label = text::shown(label, longestLabel);
    updateGeometry();
    update();
}

void ChipButton::setRemovable(bool removable)
{
    setEnabled(removable);
    updateGeometry();
}

QSize ChipButton::sizeHint() const
{
    // The advance is rounded, and a fraction too little would cut the label.
    const int label = fontMetrics().horizontalAdvance(m_label) + 2;
    return {2 * padding + label + (isEnabled() ? gap + crossSize : 0), fontMetrics().height() + 8};
}

QSize ChipButton::minimumSizeHint() const
{
    return {2 * padding + crossSize, sizeHint().height()};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() ? 2.0 : 1.0;
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    QColor fill = colours.accent;
    fill.setAlphaF(isDown() ? 0.30F : underMouse() ? 0.20F : 0.12F);
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.separator, line));
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    const QRect inner = rect().adjusted(padding, 0, -padding, 0);
    QRect labelRect = isEnabled() ? inner.adjusted(0, 0, -crossSize - gap, 0) : inner;
    QRect crossRect(inner.right() + 1 - crossSize, (height() - crossSize) / 2, crossSize, crossSize);
    labelRect = QStyle::visualRect(layoutDirection(), rect(), labelRect);
    crossRect = QStyle::visualRect(layoutDirection(), rect(), crossRect);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(labelRect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_label, Qt::ElideRight, labelRect.width()));
    if (isEnabled())
        paintCross(painter, QRectF(crossRect), underMouse() ? palette().color(QPalette::WindowText) : colours.muted);
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Left:
        emit stepRequested(isRightToLeft() ? 1 : -1);
        break;
    case Qt::Key_Right:
        emit stepRequested(isRightToLeft() ? -1 : 1);
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

bool ChipButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace accords::ui
