// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/marks.h"

#include "ui/support/painting.h"

#include <QEvent>
#include <QPainter>

namespace accords::ui {

namespace {

void makeMark(QLabel &label)
{
    label.setTextFormat(Qt::PlainText);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label.setAlignment(Qt::AlignCenter);
    label.setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace

TypePill::TypePill(const QString &label, domain::AgreementType type, QWidget *parent)
    : QLabel(label, parent), m_type(type)
{
    makeMark(*this);
    colour();
}

QSize TypePill::sizeHint() const
{
    return pillSize(fontMetrics(), text());
}

void TypePill::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintPill(painter, rect(), {}, m_type, palette());
    painter.end();
    QLabel::paintEvent(event);
}

void TypePill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QLabel::changeEvent(event);
}

void TypePill::colour()
{
    const QColor text = pillColours(m_type, palette()).text;
    // Setting a palette brings another PaletteChange.
    if (palette().color(QPalette::WindowText) == text)
        return;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, text);
    setPalette(own);
}

CodeBadge::CodeBadge(const QString &code, QWidget *parent) : QLabel(code, parent)
{
    makeMark(*this);
    setFont(codeBadgeFont(font()));
    setForegroundRole(QPalette::PlaceholderText);
}

QSize CodeBadge::sizeHint() const
{
    return codeBadgeSize(fontMetrics()).expandedTo(QLabel::sizeHint());
}

void CodeBadge::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintBadgeFrame(painter, rect(), palette());
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace accords::ui
