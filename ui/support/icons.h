// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>
#include <QString>

namespace accords::ui {

/// The program's own icon \a name from `:/icons/<name>.svg`, drawn in the current palette's text colour, sharp at any
/// scale. Icons: open, import, export, search, clear, close, columns, problems, help, filter, accords.
QIcon icon(const QString &name);

} // namespace accords::ui
