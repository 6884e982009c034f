// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCache>
#include <QFont>
#include <QTextLayout>

#include <utility>

class QPainter;
class QPaintDevice;

namespace accords::ui {

/// A line of text, laid out once and drawn as often as it is wanted.
class TextLine final
{
public:
    TextLine(const QString &text, const QFont &font, QPaintDevice *device);

    QString text() const { return m_layout.text(); }
    QSize size() const;
    /// Where the letters from \a start on stand, from the line's own corner.
    QRectF place(int start, int length) const;
    /// In the painter's pen. \a corner: of the line, upper left.
    void draw(QPainter &painter, QPoint corner) const;

private:
    QTextLayout m_layout;
};

/// The lines that were drawn last, in one font: finding where letters go takes longer than to draw them, and the same
/// words stand in many cells.
class LineCache final
{
public:
    /// \a text, elided at its end where it is wider than \a width, px. The line lives until the next call.
    const TextLine &line(const QString &text, const QFont &font, int width, QPaintDevice *device);

private:
    using Key = std::pair<QString, int>; ///< text, and the width it is elided to; -1: not elided

    const TextLine &line(const Key &key, const QString &text, QPaintDevice *device);

    QFont m_font;
    int m_dpi = 0;                          ///< of the device drawn on
    QCache<Key, TextLine> m_lines{200'000}; ///< its cost counted in letters
};

} // namespace accords::ui
