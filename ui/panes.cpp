// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/panes.h"

#include <algorithm>

namespace accords::ui {

namespace {

constexpr int leftAtFirst = 285;
constexpr int rightAtFirst = 330;
constexpr int narrowest = 120;
constexpr int widest = 1200;

} // namespace

Panes::Panes(QWidget *left, QWidget *middle, QWidget *right, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_left(leftAtFirst), m_right(rightAtFirst)
{
    for (QWidget *pane : {left, middle, right})
        addWidget(pane);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 0);
    setSizes({m_left, widest, m_right});
    connect(this, &QSplitter::splitterMoved, this, &Panes::rememberWidths);
}

bool Panes::isFolded(Side side) const
{
    return widget(side == Side::Left ? 0 : 2)->isHidden();
}

void Panes::setFolded(Side side, bool folded)
{
    if (isFolded(side) == folded)
        return;
    rememberWidths();
    widget(side == Side::Left ? 0 : 2)->setVisible(!folded);
    applyWidths();
    emit foldedChanged();
}

QVariantMap Panes::state() const
{
    return {{QStringLiteral("left"), width(Side::Left)},
            {QStringLiteral("right"), width(Side::Right)},
            {QStringLiteral("leftFolded"), isFolded(Side::Left)},
            {QStringLiteral("rightFolded"), isFolded(Side::Right)}};
}

void Panes::restore(const QVariantMap &state)
{
    const auto widthFrom = [&state](const QString &key, int fallback) {
        const int width = state.value(key).toInt();
        return width > 0 ? std::clamp(width, narrowest, widest) : fallback;
    };
    setFolded(Side::Left, state.value(QStringLiteral("leftFolded")).toBool());
    setFolded(Side::Right, state.value(QStringLiteral("rightFolded")).toBool());
    m_left = widthFrom(QStringLiteral("left"), m_left);
    m_right = widthFrom(QStringLiteral("right"), m_right);
    applyWidths();
}

int Panes::width(Side side) const
{
    const int now = sizes().at(side == Side::Left ? 0 : 2);
    return now > 0 && !isFolded(side) ? now : (side == Side::Left ? m_left : m_right);
}

void Panes::applyWidths()
{
    const int all = std::max(QSplitter::width(), m_left + m_right + narrowest);
    setSizes({m_left, all - m_left - m_right, m_right});
}

void Panes::rememberWidths()
{
    m_left = width(Side::Left);
    m_right = width(Side::Right);
}

} // namespace accords::ui
