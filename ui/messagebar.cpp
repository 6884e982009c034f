// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/messagebar.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <chrono>

namespace accords::ui {

namespace {

constexpr std::chrono::seconds noticeStays{8};
constexpr int edge = 4; ///< px of the coloured edge that tells an error from a notice beside its colour

} // namespace

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_sentence(new QLabel(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12 + edge, 6, 6, 6);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_goes.setSingleShot(true);
    m_goes.setInterval(noticeStays);
    connect(&m_goes, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslateUi();
    hide();
}

void MessageBar::say(Kind kind, const QString &sentence)
{
    m_kind = kind;
    m_sentence->setText(sentence);
    colour();
    setVisible(!sentence.isEmpty());
    if (kind == Kind::Notice)
        m_goes.start();
    else
        m_goes.stop();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange)
        colour();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QRect strip = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, edge, height()));
    painter.fillRect(strip, m_kind == Kind::Error ? colours.warning : colours.accent);
}

void MessageBar::retranslateUi()
{
    //: Button that closes the message above the table
    const QString close = tr("Close the message");
    m_close->setToolTip(close);
    m_close->setAccessibleName(close);
}

void MessageBar::colour()
{
    QPalette palette = m_sentence->palette();
    const QColor colour =
        m_kind == Kind::Error ? coloursFor(this->palette()).warning : this->palette().color(QPalette::WindowText);
    if (palette.color(QPalette::WindowText) == colour)
        return;
    palette.setColor(QPalette::WindowText, colour);
    m_sentence->setPalette(palette);
    update();
}

} // namespace accords::ui
