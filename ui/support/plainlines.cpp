// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/plainlines.h"

#include "text/foreigntext.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>
#include <QtMath>

#include <algorithm>

namespace accords::ui {

namespace {

constexpr int lettersInTab = 4;

QString shownLine(const QString &line)
{
    QStringList cells = line.split(QLatin1Char('\t'));
    std::ranges::transform(cells, cells.begin(), [](const QString &cell) { return text::shown(cell); });
    return cells.join(QLatin1Char('\t'));
}

} // namespace

QString shownLines(const QString &foreign)
{
    QString lines = foreign;
    lines.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    if (lines.startsWith(QChar(QChar::ByteOrderMark)))
        lines.remove(0, 1);
    QStringList shown = lines.split(QLatin1Char('\n'));
    std::ranges::transform(shown, shown.begin(), shownLine);
    return shown.join(QLatin1Char('\n'));
}

PlainLines::PlainLines(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabStopDistance(fontMetrics().horizontalAdvance(QLatin1Char(' ')) * lettersInTab);
}

void PlainLines::setLines(const QString &foreign)
{
    const QString shown = shownLines(foreign);
    if (shown != toPlainText())
        setPlainText(shown);
    fitHeight();
}

void PlainLines::setVisibleLines(int lines)
{
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFixedHeight(lines * fontMetrics().lineSpacing() + frameHeight() + horizontalScrollBar()->sizeHint().height());
}

void PlainLines::setMostVisibleLines(int lines)
{
    m_mostLines = lines;
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    fitHeight();
}

void PlainLines::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

int PlainLines::frameHeight() const
{
    return 2 * frameWidth() + qRound(2 * document()->documentMargin());
}

void PlainLines::fitHeight()
{
    if (m_mostLines == 0)
        return;
    // Blocks are laid out when they are first asked for; until then the document counts each as one line.
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += document()->documentLayout()->blockBoundingRect(block).height();
    const int most = m_mostLines * fontMetrics().lineSpacing();
    setFixedHeight(std::min(qCeil(height), most) + frameHeight());
}

} // namespace accords::ui
