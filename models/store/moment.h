// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

namespace accords::store {

/// A moment as tables keep it: in UTC, to the millisecond, and texts sort as moments do.
inline QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

/// The moment of momentText(); invalid when \a text is none.
inline QDateTime momentOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace accords::store
