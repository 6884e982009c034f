// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/icons.h"

#include "ui/support/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace accords::ui {

namespace {

/// Draws a one-colour SVG in the colour of the application's text at that moment: icons follow a change of appearance.
class StrokeIconEngine final : public QIconEngine
{
public:
    explicit StrokeIconEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = rendered(rect.size() * ratio, mode);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return rendered(size, mode); }

    // QIcon asks in device pixels, and sets the ratio itself: an SVG has every size.
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }

    QIconEngine *clone() const override { return new StrokeIconEngine(*this); }

private:
    /// Reading an SVG takes a millisecond: not at every paint.
    QPixmap rendered(const QSize &size, QIcon::Mode mode) const
    {
        const QString name = colour(mode).name();
        const QString key = QStringLiteral("accords/icon/%1/%2/%3/%4")
                                .arg(QString::number(qHash(m_svg)), name, QString::number(size.width()),
                                     QString::number(size.height()));
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        QByteArray coloured = m_svg;
        coloured.replace("currentColor", name.toLatin1());
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        QSvgRenderer(coloured).render(&painter, QRectF(QPointF(0, 0), size));
        painter.end();
        QPixmapCache::insert(key, picture);
        return picture;
    }

    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return palette.color(QPalette::ButtonText);
    }

    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // Ours for the program's own icon, too, which has colours of its own: Qt's would be a plugin to load.
    return QIcon(new StrokeIconEngine(file.readAll()));
}

} // namespace accords::ui
