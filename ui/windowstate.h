// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QVariantMap>

class QWidget;

namespace accords::ui {

/// Where a window stands and whether it is maximised, for the settings.
QVariantMap geometryState(const QWidget &window);

/// Leaves the window as it is when \a state is none of ours. A place that no screen shows any more is moved into one.
void restoreGeometryState(QWidget &window, const QVariantMap &state);

} // namespace accords::ui
