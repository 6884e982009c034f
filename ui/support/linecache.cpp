// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/linecache.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>
#include <QtMath>

namespace accords::ui {

TextLine::TextLine(const QString &text, const QFont &font, QPaintDevice *device) : m_layout(text, font, device)
{
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::NoWrap);
    m_layout.setTextOption(wrap);
    // Else the letters would be looked up again at each drawing.
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    m_layout.createLine().setLineWidth(QWIDGETSIZE_MAX);
    m_layout.endLayout();
}

QSize TextLine::size() const
{
    const QTextLine line = m_layout.lineAt(0);
    return {qCeil(line.naturalTextWidth()), qCeil(line.height())};
}

QRectF TextLine::place(int start, int length) const
{
    const QTextLine line = m_layout.lineAt(0);
    const qreal from = line.cursorToX(start);
    const qreal to = line.cursorToX(start + length);
    return {std::min(from, to), 0, qAbs(to - from), line.height()};
}

void TextLine::draw(QPainter &painter, QPoint corner) const
{
    m_layout.draw(&painter, corner);
}

const TextLine &LineCache::line(const QString &text, const QFont &font, int width, QPaintDevice *device)
{
    if (font != m_font || device->logicalDpiY() != m_dpi) {
        m_lines.clear();
        m_font = font;
        m_dpi = device->logicalDpiY();
    }
    const TextLine &whole = line({text, -1}, text, device);
    if (whole.size().width() <= width)
        return whole;
    const Key key(text, width);
    if (const TextLine *elided = m_lines.object(key))
        return *elided;
    return line(key, QFontMetrics(font, device).elidedText(text, Qt::ElideRight, width), device);
}

const TextLine &LineCache::line(const Key &key, const QString &text, QPaintDevice *device)
{
    if (const TextLine *known = m_lines.object(key))
        return *known;
    auto *line = new TextLine(text, m_font, device);
    // However long: the cache must take it.
    m_lines.insert(key, line, std::min(m_lines.maxCost(), 20 + text.size()));
    return *line;
}

} // namespace accords::ui
