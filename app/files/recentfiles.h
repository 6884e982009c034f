// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace accords::app {

inline constexpr qsizetype mostRecentFiles = 10;

/// \a recent after the file at \a path was opened: it comes first, and is there once.
QStringList withFile(QStringList recent, const QString &path);

} // namespace accords::app
