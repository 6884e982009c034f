// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace accords::store {

/// \a text as it is kept in a database: every database takes it, and gives it back as it was. That is the text itself,
/// but for what SQLite or its driver changes without a word: NUL, half a surrogate pair, U+FEFF, U+FFFE and U+FFFF.
/// Each of these becomes U+0010, which no keyboard has, and four hexadecimal digits; so does U+0010. O(length).
QString toStored(const QString &text);

/// The text that toStored() made \a stored of. O(length).
QString fromStored(const QString &stored);

} // namespace accords::store
