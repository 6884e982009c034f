// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace accords::text {

/// Whether a spreadsheet would run \a cell: its first character is = + - @, a tab or a carriage return.
bool isFormula(QStringView cell);

/// \a cell made harmless: a leading apostrophe when it is a formula, or apostrophes followed by one.
/// withoutGuard(withGuard(x)) == x for every x.
QString withGuard(const QString &cell);

/// Whether withGuard() changes the cell with these bytes.
bool needsGuard(QByteArrayView utf8);

/// \a cell without the apostrophe that withGuard() would have put there.
QString withoutGuard(const QString &cell);

} // namespace accords::text
