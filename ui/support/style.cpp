// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/style.h"

#include "ui/support/calm.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/support/thinparts.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyleOption>

namespace accords::ui {

namespace {

constexpr int indicatorSize = 16;
constexpr qreal radius = 4.0;
constexpr qreal focusWidth = 1.6;
constexpr int itemMargin = 7;
constexpr int fieldMargin = 4;
constexpr int toolButtonMargin = 8;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isDefault(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) && has(option, QStyle::State_Enabled);
}

bool isIconAndText(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull();
}

// The line's middle, so that a pen of one pixel is sharp and stays inside.
QRectF framed(const QRect &rect, qreal width = 1.0)
{
    return QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
}

QColor frameColour(const QStyleOption &option, const Colours &colours)
{
    return has(option, QStyle::State_Enabled) ? colours.border : colours.separator;
}

void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &frame, qreal width = 1.0)
{
    painter.setPen(QPen(frame, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(framed(rect, width), radius, radius);
}

void paintFocus(QPainter &painter, const QRect &rect, const Colours &colours)
{
    paintBox(painter, rect, Qt::transparent, colours.accent, focusWidth);
}

QRect centred(const QRect &rect)
{
    QRect square(0, 0, indicatorSize, indicatorSize);
    square.moveCenter(rect.center());
    return square;
}

struct MarkColours
{
    QColor fill;
    QColor frame;
    QColor mark;
};

MarkColours markColours(const QStyleOption &option, bool isSet)
{
    const Colours colours = coloursFor(option.palette);
    if (!isSet)
        return {option.palette.color(QPalette::Base), frameColour(option, colours), {}};
    if (!has(option, QStyle::State_Enabled))
        return {colours.separator, colours.separator, option.palette.color(QPalette::Disabled, QPalette::Text)};
    return {colours.accent, colours.accent, colours.onAccent};
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const bool partly = has(option, QStyle::State_NoChange);
    const bool isSet = partly || has(option, QStyle::State_On);
    const MarkColours colours = markColours(option, isSet);
    const QRect box = centred(option.rect);
    paintBox(painter, box, colours.fill, colours.frame);
    if (!isSet)
        return;
    painter.translate(box.topLeft());
    painter.setPen(QPen(colours.mark, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (partly)
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    else
        painter.drawPolyline(QPolygonF({{4.3, 8.4}, {6.9, 11}, {11.8, 5.4}}));
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const bool isSet = has(option, QStyle::State_On);
    const MarkColours colours = markColours(option, isSet);
    const QRectF circle = framed(centred(option.rect));
    painter.setPen(colours.frame);
    painter.setBrush(colours.fill);
    painter.drawEllipse(circle);
    if (!isSet)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.mark);
    painter.drawEllipse(circle.center(), 3.2, 3.2);
}

void paintLineEdit(QPainter &painter, const QStyleOption &option, bool withBase)
{
    const Colours colours = coloursFor(option.palette);
    paintBox(painter, option.rect, withBase ? option.palette.color(QPalette::Base) : QColor(Qt::transparent),
             frameColour(option, colours));
    if (has(option, QStyle::State_HasFocus))
        paintFocus(painter, option.rect, colours);
}

void paintPushButton(QPainter &painter, const QStyleOption &option)
{
    const Colours colours = coloursFor(option.palette);
    const bool pressed = has(option, QStyle::State_Sunken);
    const bool hovered = has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
    if (isDefault(option)) {
        const QColor fill = pressed   ? colours.accent.darker(115)
                            : hovered ? colours.accent.lighter(108)
                                      : colours.accent;
        paintBox(painter, option.rect, fill, fill);
    } else {
        const QColor calm = option.palette.color(QPalette::Button);
        paintBox(painter, option.rect,
                 pressed   ? colours.separator
                 : hovered ? colours.hover
                           : calm,
                 frameColour(option, colours));
    }
}

void paintToolButton(QPainter &painter, const QStyleOption &option)
{
    const Colours colours = coloursFor(option.palette);
    const bool raised = !has(option, QStyle::State_AutoRaise);
    QColor fill = raised ? option.palette.color(QPalette::Button) : QColor(Qt::transparent);
    if (has(option, QStyle::State_Enabled)) {
        if (has(option, QStyle::State_Sunken))
            fill = colours.separator;
        else if (has(option, QStyle::State_On))
            fill = colours.selection;
        else if (has(option, QStyle::State_MouseOver))
            fill = colours.hover;
    }
    paintBox(painter, option.rect, fill, raised ? frameColour(option, colours) : fill);
}

/// Whether a field looks like text now.
bool isText(const QStyleOption &option, const QWidget *widget)
{
    return isCalm(widget) && !has(option, QStyle::State_HasFocus) && !has(option, QStyle::State_MouseOver);
}

bool isFrame(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_PanelLineEdit || element == QStyle::PE_FrameLineEdit || element == QStyle::PE_Frame;
}

// Whether the element is one of ours, and then drawn.
bool paintOwn(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        paintCheckBox(painter, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        paintRadioButton(painter, option);
        return true;
    case QStyle::PE_PanelLineEdit:
    case QStyle::PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        // Without a line it lies inside another control, a combo box say.
        if (frame && frame->lineWidth <= 0)
            return false;
        paintLineEdit(painter, option, element == QStyle::PE_PanelLineEdit);
        return true;
    }
    case QStyle::PE_PanelButtonCommand:
        paintPushButton(painter, option);
        return true;
    case QStyle::PE_PanelButtonTool:
        paintToolButton(painter, option);
        return true;
    case QStyle::PE_FrameFocusRect:
        paintFocus(painter, option.rect, coloursFor(option.palette));
        return true;
    case QStyle::PE_PanelTipLabel:
        paintToolTip(painter, option);
        return true;
    case QStyle::PE_Frame:
        paintBox(painter, option.rect, Qt::transparent, coloursFor(option.palette).separator);
        return true;
    default:
        return false;
    }
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (isFrame(element) && isText(*option, widget))
        return;
    if (element == PE_Frame && isCalm(widget))
        element = PE_FrameLineEdit;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool drawn = paintOwn(element, *option, *painter);
    painter->restore();
    if (!drawn)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_ToolButtonLabel && isIconAndText(option)) {
        drawIconAndText(*option, painter, widget);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        paintHeaderGround(*painter, *option);
        return;
    }
    if (element == CE_Splitter) {
        paintSplitter(*painter, *option);
        return;
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == CE_HeaderLabel) {
        QStyleOptionHeader muted(*header);
        muted.palette.setColor(QPalette::ButtonText, coloursFor(option->palette).muted);
        QProxyStyle::drawControl(element, &muted, painter, widget);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element != CE_PushButtonLabel || !button || !isDefault(*option)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionButton onAccent(*button);
    onAccent.palette.setColor(QPalette::ButtonText, coloursFor(option->palette).onAccent);
    QProxyStyle::drawControl(element, &onAccent, painter, widget);
}

/// Fusion sets the icon right against the button's edge.
void Style::drawIconAndText(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionToolButton inset(*qstyleoption_cast<const QStyleOptionToolButton *>(&option));
    inset.rect.adjust(toolButtonMargin, 0, -toolButtonMargin, 0);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &inset, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        paintScrollBar(*painter, *slider);
    else if (control != CC_ComboBox || !isText(*option, widget))
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return scrollBarPart(*slider, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // What lies under it is seen beside the handle.
    if (auto *bar = qobject_cast<QScrollBar *>(widget))
        bar->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return size + QSize(16, 6);
    case CT_ToolButton:
        return isIconAndText(option) ? size + QSize(toolButtonMargin, 0) : size;
    case CT_HeaderSection:
        return size + QSize(2 * (headerMargin - headerHeadroom), 1);
    case CT_LineEdit:
    case CT_ComboBox:
        return size + QSize(fieldMargin, 6);
    default:
        return size;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element == SE_HeaderLabel && header) {
        QRect label = option->rect.adjusted(headerMargin, 0, -headerMargin, 0);
        if (header->sortIndicator == QStyleOptionHeader::None)
            return label;
        const QRect arrow = QProxyStyle::subElementRect(SE_HeaderArrow, option, widget);
        if (arrow.center().x() > label.center().x())
            label.setRight(arrow.left() - headerMargin / 2);
        else
            label.setLeft(arrow.right() + headerMargin / 2);
        return label;
    }
    return element == SE_LineEditContents ? rect.adjusted(fieldMargin, 0, -fieldMargin, 0) : rect;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    // Words are enough on the buttons of dialogs, and Qt's pictures fit neither the dark nor the default button.
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return shortestHandle;
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return headerHeadroom;
    case PM_ToolTipLabelFrameWidth:
        return toolTipMargin;
    case PM_FocusFrameHMargin: // beside the text of a cell
        return itemMargin;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // Qt's are files, for which every plugin that reads pictures is loaded before the window is there.
    switch (which) {
    case SP_LineEditClearButton:
        return icon(QStringLiteral("clear"));
    case SP_ToolBarHorizontalExtensionButton: // every menu bar has one, for when it is too narrow
        return icon(QStringLiteral("more"));
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace accords::ui
