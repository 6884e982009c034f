// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace accords::reading {

/// What a file that begins with \a start seems to be when it is surely no text (`PDF`, `Excel workbook`), in English
/// and marked for translation in the context `ReadError`; nothing for what may be text. A few hundred bytes are enough.
std::optional<QString> binaryKind(QByteArrayView start);

} // namespace accords::reading
