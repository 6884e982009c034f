// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionSlider;

/// Scroll bars, headers, splitters and tool tips as Style draws them: thin lines, no boxes. A style sheet could say the
/// same in fewer words, but then every widget would be styled by rules, at three times the cost of a start.
namespace accords::ui {

constexpr int scrollBarExtent = 12;
constexpr int shortestHandle = 36;
constexpr int headerMargin = 8;   ///< beside the text
constexpr int headerHeadroom = 6; ///< above and below the text
constexpr int toolTipMargin = 5;

/// Where a part of a scroll bar is: it has a handle and the space before and after it, and no buttons.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option);
/// The ground of a header, with or without a section.
void paintHeaderGround(QPainter &painter, const QStyleOption &option);
void paintSplitter(QPainter &painter, const QStyleOption &option);
void paintToolTip(QPainter &painter, const QStyleOption &option);

} // namespace accords::ui
