// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace accords::text {

/// \a utf8 as it is compared when people search: lower case, without accents, the letters without decomposition spelt
/// out (ı→i ł→l ø→o đ→d ß→ss œ→oe æ→ae ș→s), typographic apostrophes and quotes as ' and ", dashes as -, any white
/// space as one space, zero-width characters gone. Scripts other than Latin are lower-cased and stripped of marks. A
/// pure function of its argument; the same for composed and decomposed text. O(length). Invalid UTF-8 is kept as
/// U+FFFD.
QByteArray folded(QByteArrayView utf8);

/// The same of UTF-16 text, as UTF-8.
QByteArray folded(QStringView text);

/// Appends folded(\a utf8) to \a out without a temporary; the way to fill an arena.
void appendFolded(QByteArray &out, QByteArrayView utf8);

} // namespace accords::text
