// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementtype.h"

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QPalette>
#include <QRect>
#include <QSize>
#include <QString>

class QPainter;

namespace accords::ui {

/// What the table, the panels and the detail pane draw alike. Sizes are in device-independent pixels; the texts take
/// the painter's font, so measure with the metrics of the same one.

/// A pill's two colours. The text reaches 4.5 : 1 on the fill, whatever lies under the pill.
struct PillColours
{
    QColor fill;
    QColor text;
};
PillColours pillColours(domain::AgreementType type, const QPalette &palette);

/// The size of a pill that shows all of \a label.
QSize pillSize(const QFontMetrics &metrics, const QString &label);

/// A pill as large as \a pill, \a label in its middle, elided when it must be.
void paintPill(QPainter &painter, const QRect &pill, const QString &label, domain::AgreementType type,
               const QPalette &palette);

/// The font of a code badge beside text in \a font. paintCodeBadge() sets it itself.
QFont codeBadgeFont(const QFont &font);

/// The size of a badge for any two-letter code beside text of \a metrics: all have one width, so that names line up.
QSize codeBadgeSize(const QFontMetrics &metrics);

/// The thin frame of a badge, without the code.
void paintBadgeFrame(QPainter &painter, const QRect &badge, const QPalette &palette);

/// A country's code in its frame. Nothing when \a code is empty.
void paintCodeBadge(QPainter &painter, const QRect &badge, const QString &code, const QPalette &palette);

/// \a font with figures that all have one width where the font can, so that numbers line up.
QFont tabularFont(const QFont &font);

} // namespace accords::ui
