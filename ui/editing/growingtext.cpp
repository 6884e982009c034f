// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/growingtext.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QTextBlock>
#include <QtMath>

#include <algorithm>

namespace accords::ui {

namespace {

constexpr int mostLines = 12;

} // namespace

GrowingText::GrowingText(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::fitHeight);
    fitHeight();
}

QString GrowingText::plainText() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    return text;
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void GrowingText::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

void GrowingText::fitHeight()
{
    const int line = fontMetrics().lineSpacing();
    qreal height = 0;
    // Long texts scroll: their first lines are enough to know it.
    for (QTextBlock block = document()->begin(); block.isValid() && height < mostLines * line; block = block.next())
        height += document()->documentLayout()->blockBoundingRect(block).height();
    const int frame = 2 * frameWidth() + qRound(2 * document()->documentMargin());
    setFixedHeight(std::clamp(qCeil(height), line, mostLines * line) + frame);
}

} // namespace accords::ui
