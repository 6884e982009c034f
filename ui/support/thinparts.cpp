// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/thinparts.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace accords::ui {

namespace {

constexpr int handleMargin = 3;
constexpr qreal handleRadius = 3.0;

/// A stretch along the scroll bar.
QRect across(const QStyleOptionSlider &option, int start, int length)
{
    const QRect &bar = option.rect;
    if (option.orientation == Qt::Vertical)
        return {bar.left(), bar.top() + start, bar.width(), length};
    return QStyle::visualRect(option.direction, bar, {bar.left() + start, bar.top(), length, bar.height()});
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const int length = option.orientation == Qt::Vertical ? option.rect.height() : option.rect.width();
    const qint64 range = qint64{option.maximum} - option.minimum;
    const qint64 fitting = range > 0 ? qint64{option.pageStep} * length / (range + option.pageStep) : length;
    const int handle = static_cast<int>(std::clamp<qint64>(fitting, std::min(shortestHandle, length), length));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return across(option, start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return across(option, 0, start);
    case QStyle::SC_ScrollBarAddPage:
        return across(option, start + handle, length - start - handle);
    default:
        return {};
    }
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option)
{
    const Colours colours = coloursFor(option.palette);
    const bool hovered =
        option.state.testFlag(QStyle::State_MouseOver) && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    QColor handle = hovered ? colours.muted : colours.border;
    handle.setAlphaF(hovered ? 1.0F : 0.5F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(handle);
    painter.drawRoundedRect(scrollBarPart(option, QStyle::SC_ScrollBarSlider)
                                .adjusted(handleMargin, handleMargin, -handleMargin, -handleMargin),
                            handleRadius, handleRadius);
    painter.restore();
}

void paintHeaderGround(QPainter &painter, const QStyleOption &option)
{
    const QRect &rect = option.rect;
    painter.fillRect(rect, option.palette.base());
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), coloursFor(option.palette).separator);
}

void paintSplitter(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, coloursFor(option.palette).separator);
}

void paintToolTip(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, coloursFor(option.palette).separator);
    painter.fillRect(option.rect.adjusted(1, 1, -1, -1), option.palette.toolTipBase());
}

} // namespace accords::ui
