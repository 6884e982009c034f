// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace accords::ui {

/// The help text as HTML in the interface's language: the query language, the keys, the repairs.
QString helpPage();

} // namespace accords::ui
