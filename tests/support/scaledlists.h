// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace accords::testing {

/// The bundled list made larger, as a TSV file of \a rows rows: names recombined from the words of its names, about
/// rows / 1.5 distinct ones; countries and programmes as often as there; shuffled. The same number gives the same bytes
/// everywhere. A million rows are 87 MB.
QByteArray scaledList(quint32 rows);

} // namespace accords::testing
