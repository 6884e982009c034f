// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/linkbutton.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace accords::ui {

namespace {

constexpr int verticalMargin = 2;
constexpr int fewestLetters = 8;

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setLinkText(text);
}

void LinkButton::setLinkText(const QString &text)
{
    m_link = text;
    // The accessible name is the button's text without shortcut marks.
    setText(QString(text).replace(QLatin1Char('&'), QLatin1StringView("&&")));
    setShortcut({});
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    // Metrics are rounded: one more, so that nothing that fits is elided.
    return {fontMetrics().horizontalAdvance(m_link) + 1, fontMetrics().height() + 2 * verticalMargin};
}

QSize LinkButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), fontMetrics().averageCharWidth() * fewestLetters), whole.height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(underlined);
    painter.setPen(isEnabled() ? palette().color(QPalette::Link)
                               : palette().color(QPalette::Disabled, QPalette::ButtonText));
    const QString fitting = painter.fontMetrics().elidedText(m_link, Qt::ElideRight, width() + 1);
    painter.drawText(rect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, fitting);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = palette().color(QPalette::Window);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace accords::ui
