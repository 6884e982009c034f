// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

namespace accords::catalogue {

/// \a name in proper case when it, or a long word of it, is written in capitals; \a name itself when nothing would
/// change. Acronyms (`KIT`, `PETRONAS`, `2iE`, `HES-SO`, anything in brackets) and the small words of French, English,
/// Spanish, Portuguese, Italian and German stay as they should be.
QString properCase(const QString &name);

/// False when properCase() surely leaves \a utf8 alone: no run of capitals is long enough. O(length), without decoding.
bool mayBeInCapitals(QByteArrayView utf8);

} // namespace accords::catalogue
