// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/panefocus.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace accords::ui {

namespace {

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

} // namespace

void focusPane(QWidget &pane)
{
    QWidget *widget = &pane;
    do {
        if (takesTab(*widget) && (widget == &pane || pane.isAncestorOf(widget))) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
        widget = widget->nextInFocusChain();
    } while (widget != &pane);
}

void focusNextPane(std::span<QWidget *const> panes, int step)
{
    const auto count = static_cast<std::ptrdiff_t>(panes.size());
    const QWidget *focused = QApplication::focusWidget();
    const auto at = std::ranges::find_if(panes, [focused](const QWidget *pane) {
        return focused != nullptr && (pane == focused || pane->isAncestorOf(focused));
    });
    std::ptrdiff_t index = at != panes.end() ? at - panes.begin() : (step > 0 ? -1 : count);
    for (std::ptrdiff_t tried = 0; tried < count; ++tried) {
        index = (index + step + count) % count;
        QWidget *pane = panes[static_cast<std::size_t>(index)];
        if (pane->isVisible()) {
            focusPane(*pane);
            return;
        }
    }
}

} // namespace accords::ui
