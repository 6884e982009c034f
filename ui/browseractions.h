// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

namespace accords::ui {

class Browser;
class MainActions;

/// Lets the actions that concern only what the browser shows act on it: panes, columns, sorting, selecting. The marks
/// of the panes' actions follow the panes. Both outlive the window's event loop.
void connectActions(MainActions &actions, Browser &browser);

} // namespace accords::ui
