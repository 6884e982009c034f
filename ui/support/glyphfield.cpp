// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/glyphfield.h"

#include "ui/support/icons.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace accords::ui {

namespace {

constexpr int glyphSize = 16;
constexpr int margin = 9;

} // namespace

GlyphField::GlyphField(QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setTextMargins(glyphSize + margin, 0, 0, 0);
    retranslateUi();
}

bool GlyphField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !text().isEmpty() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void GlyphField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

void GlyphField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect glyph(margin, (height() - glyphSize) / 2, glyphSize, glyphSize);
    icon(QStringLiteral("search")).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), glyph));
}

void GlyphField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QLineEdit::changeEvent(event);
}

void GlyphField::retranslateUi()
{
    // Qt gives its button an icon and no words.
    if (auto *clear = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear the field"));
}

} // namespace accords::ui
