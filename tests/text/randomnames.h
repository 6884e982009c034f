// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>

namespace accords::testing {

/// \a count names as nobody has them: letters of many scripts, accents composed and decomposed, numbers, punctuation,
/// invisible and broken characters. Many differ in little; the same \a seed gives the same names.
QByteArrayList randomNames(quint32 count, quint32 seed);

} // namespace accords::testing
