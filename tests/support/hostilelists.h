// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace accords::testing {

// Lists that nobody would keep but somebody will open, as TSV files of \a rows rows, the same bytes everywhere.

/// One institution in every row, with the programmes of the bundled list in turn.
QByteArray oneInstitution(quint32 rows);

/// Another institution in every row.
QByteArray distinctNames(quint32 rows);

/// Another name of 64 KB in every row.
QByteArray longNames(quint32 rows);

/// 5,000 countries, none of which is known, or as many as there are rows.
QByteArray manyCountries(quint32 rows);

/// Names in scripts other than Latin alone, a name in a script.
QByteArray nonLatinNames(quint32 rows);

} // namespace accords::testing
