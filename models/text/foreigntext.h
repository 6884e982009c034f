// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

namespace accords::text {

/// Text of data as a person may see it: control, bidirectional and zero-width characters are made visible (U+2400 block
/// pictures, or `⟨U+202E⟩`), line ends become spaces, and what is longer than \a most UTF-16 units is cut with an
/// ellipsis. The one function for foreign text in table cells, labels, menus and messages. O(most).
QString shown(QStringView foreign, qsizetype most = 500);

} // namespace accords::text
