// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace accords::ui {

/// The parts of \a widget that the Tab key goes to, in its order, hidden ones included. Windows of theirs, as the list
/// of a combo box is one, are no parts. O(widgets of the window).
QWidgetList tabStopsOf(const QWidget &widget);

/// \a stops follow \a before, in their order. All are of one window.
void orderTabs(QWidget *before, const QWidgetList &stops);

} // namespace accords::ui
