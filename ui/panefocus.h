// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <span>

class QWidget;

namespace accords::ui {

/// Gives the focus to \a pane, or to the first part of it that the Tab key reaches.
void focusPane(QWidget &pane);

/// Moves the focus from the pane that has it to the next (+1) or previous (-1) of \a panes that can be seen, around the
/// end.
void focusNextPane(std::span<QWidget *const> panes, int step);

} // namespace accords::ui
