// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/painting.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QPixmapCache>

#include <array>

namespace accords::ui {

namespace {

constexpr int pillMargin = 8;
constexpr int badgeMargin = 4;
constexpr qreal badgeRadius = 3.0;
constexpr qreal badgeScale = 0.85;

struct PillRgb
{
    QRgb fill;
    QRgb text;
};

// One discreet hue for each type, in the order of the enum: blue, violet, green, amber, grey.
constexpr std::array<PillRgb, domain::allTypes.size()> lightPills = {{
    {0xffdfeafb, 0xff1d4b96},
    {0xffebe4fa, 0xff5b3a9c},
    {0xffdcf1e6, 0xff155e3f},
    {0xfff9ebd2, 0xff7a4a05},
    {0xffe8eaed, 0xff464d57},
}};
constexpr std::array<PillRgb, domain::allTypes.size()> darkPills = {{
    {0xff24395c, 0xffb5d0fb},
    {0xff3a2f59, 0xffd6c8fb},
    {0xff1e4233, 0xffa9e3c6},
    {0xff4b3a18, 0xfff3d59b},
    {0xff3b4048, 0xffd2d7de},
}};

// The frame's centre line, so that a one-pixel pen stays inside the rectangle.
QRectF insideFrame(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

/// Shows what \a paint paints, painted once for each \a key, font, size and screen: antialiased corners take longer
/// than all the words of a row.
template <typename Paint>
void paintOnce(QPainter &painter, const QRect &rect, const QString &key, Paint paint)
{
    if (rect.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QString name = QStringLiteral("accords/%1/%2/%3/%4/%5")
                             .arg(key, painter.font().key(), QString::number(rect.width()),
                                  QString::number(rect.height()), QString::number(ratio));
    QPixmap pixmap;
    if (!QPixmapCache::find(name, &pixmap)) {
        pixmap = QPixmap(rect.size() * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter once(&pixmap);
        once.setFont(painter.font());
        paint(once, QRect(QPoint(0, 0), rect.size()));
        once.end();
        QPixmapCache::insert(name, pixmap);
    }
    painter.drawPixmap(rect.topLeft(), pixmap);
}

void drawPill(QPainter &painter, const QRect &pill, const QString &label, const PillColours &colours)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    const qreal radius = pill.height() / 2.0;
    painter.drawRoundedRect(pill, radius, radius);

    painter.setPen(colours.text);
    // Metrics are rounded: a label that was measured may reach into the margin, one that is too long is cut there.
    const QRect inside = pill.adjusted(pillMargin, 0, -pillMargin, 0);
    const QString fitting = painter.fontMetrics().elidedText(label, Qt::ElideRight, inside.width() + pillMargin);
    painter.drawText(inside, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine | Qt::TextDontClip, fitting);
}

} // namespace

PillColours pillColours(domain::AgreementType type, const QPalette &palette)
{
    const PillRgb &rgb = (isDark(palette) ? darkPills : lightPills).at(static_cast<std::size_t>(type));
    return {QColor::fromRgb(rgb.fill), QColor::fromRgb(rgb.text)};
}

QSize pillSize(const QFontMetrics &metrics, const QString &label)
{
    return {metrics.horizontalAdvance(label) + 2 * pillMargin, metrics.height() + 4};
}

void paintPill(QPainter &painter, const QRect &pill, const QString &label, domain::AgreementType type,
               const QPalette &palette)
{
    const PillColours colours = pillColours(type, palette);
    const QString key = QStringLiteral("pill/%1/%2").arg(colours.fill.name(), label);
    paintOnce(painter, pill, key, [&](QPainter &once, const QRect &rect) { drawPill(once, rect, label, colours); });
}

QFont codeBadgeFont(const QFont &font)
{
    QFont small = font;
    if (font.pointSizeF() > 0)
        small.setPointSizeF(font.pointSizeF() * badgeScale);
    else
        small.setPixelSize(qRound(font.pixelSize() * badgeScale));
    small.setWeight(QFont::DemiBold);
    return small;
}

QSize codeBadgeSize(const QFontMetrics &metrics)
{
    // The badge's own font is smaller, but bolder: the plain width of a wide pair holds any code.
    return {metrics.horizontalAdvance(QStringLiteral("MM")) + 2 * badgeMargin - 2, metrics.height() + 1};
}

void paintBadgeFrame(QPainter &painter, const QRect &badge, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(coloursFor(palette).separator);
    painter.setBrush(palette.window());
    painter.drawRoundedRect(insideFrame(badge), badgeRadius, badgeRadius);
    painter.restore();
}

void paintCodeBadge(QPainter &painter, const QRect &badge, const QString &code, const QPalette &palette)
{
    if (code.isEmpty())
        return;
    const QString key = QStringLiteral("badge/%1/%2").arg(palette.color(QPalette::Window).name(), code);
    paintOnce(painter, badge, key, [&](QPainter &once, const QRect &rect) {
        paintBadgeFrame(once, rect, palette);
        once.setPen(coloursFor(palette).muted);
        once.setFont(codeBadgeFont(once.font()));
        once.drawText(rect, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, code);
    });
}

QFont tabularFont(const QFont &font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    QFont tabular = font;
    tabular.setFeature("tnum", 1);
    return tabular;
#else
    return font;
#endif
}

} // namespace accords::ui
