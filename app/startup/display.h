// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace accords::app {

/// Whether there may be a display to open a window on. Where the window system is told by the environment (X11,
/// Wayland), it must be told there or by `-platform`; elsewhere there always is one.
bool mayHaveDisplay(const QStringList &arguments);

} // namespace accords::app
