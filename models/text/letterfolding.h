// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace accords::text {

/// Appends to \a out, as UTF-8, what folding makes of one \a letter: nothing, one letter or several. The same for a
/// composed letter as for its parts one after the other. Some 100 ns; FoldingTable remembers the answers.
void appendFoldedLetter(QByteArray &out, char32_t letter);

} // namespace accords::text
