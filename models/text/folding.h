// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <span>

namespace accords::text {

/// \a utf8 as it is compared when people search: lower case, without accents, the letters without decomposition spelt
/// out (ı→i ł→l ø→o đ→d ß→ss œ→oe æ→ae ș→s), typographic apostrophes and quotes as ' and ", dashes as -, any run of
/// white space as one space (at the ends too: nothing is trimmed), invisible characters gone. Scripts other than Latin
/// are lower-cased and stripped of marks. No line feed is left, so that folded texts can be joined with it. A pure
/// function of its argument, the same for composed and decomposed text, and for folded text the text itself. O(length),
/// hundreds of MB/s for ASCII; the first call makes a table in half a millisecond. Any thread. What is no UTF-8 becomes
/// U+FFFD.
QByteArray folded(QByteArrayView utf8);

/// The same of UTF-16 text, as UTF-8.
QByteArray folded(QStringView text);

/// Appends folded(\a utf8) to \a out without a temporary.
void appendFolded(QByteArray &out, QByteArrayView utf8);

/// Appends each of \a texts folded to \a out, a line feed behind it, and writes to \a ends where those stand: the way
/// to fill an arena, of up to 4 GB. Asks at once for the room that all might need, eight times what they have, so give
/// it some hundreds of texts at a time. A million short names in 20 ms.
void appendFoldedLines(QByteArray &out, std::span<const QByteArrayView> texts, quint32 *ends);

} // namespace accords::text
