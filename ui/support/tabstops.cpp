// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/support/tabstops.h"

namespace accords::ui {

QWidgetList tabStopsOf(const QWidget &widget)
{
    QWidgetList stops;
    for (QWidget *next = widget.nextInFocusChain(); next != &widget; next = next->nextInFocusChain()) {
        // No ancestor of what is in another window.
        if (widget.isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) != 0)
            stops.append(next);
    }
    return stops;
}

void orderTabs(QWidget *before, const QWidgetList &stops)
{
    for (QWidget *stop : stops) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

} // namespace accords::ui
