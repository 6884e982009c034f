// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace accords::ui {

/// \a text as a tool tip shows it letter for letter: Qt would otherwise guess from its first line whether it is HTML.
/// Foreign text must have gone through text::shown().
QString plainTip(const QString &text);

} // namespace accords::ui
