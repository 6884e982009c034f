// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <optional>

namespace accords::reading {

/// Appends \a bytes, read as windows-1252, to \a utf8. The five bytes that windows-1252 leaves undefined become the C1
/// controls of the same value, as browsers do. O(length).
void appendWindows1252(QByteArray &utf8, QByteArrayView bytes);

/// The bytes that would be read as \a text in windows-1252 or in Latin-1; nothing when a character is in neither.
std::optional<QByteArray> toWindows1252(QStringView text);

} // namespace accords::reading
