// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/query.h"

#include <QStringList>

namespace accords::benchmark {

/// What the search field holds from one keystroke to the next: `u`, `un`, … `universite`, `universite f`, …
/// `universite fed`, then `zzz` and `aalen` at once.
QStringList keystrokes();

/// The query of \a text, which is in order.
catalogue::Query queryOf(const QString &text);

} // namespace accords::benchmark
