// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/query.h"

namespace accords::table {

/// \a values after a person chose \a value: alone, or nothing when it was the only one; with \a toggle, added to the
/// others or taken from them.
QStringList chosenValues(const QStringList &values, const QString &value, bool toggle);

/// The choices of \a query on \a field as codes, tokens or labels; a value that stands for none stays as typed.
QStringList canonicalChoices(const catalogue::Query &query, catalogue::Field field,
                             const std::vector<domain::Country> &countries);

} // namespace accords::table
