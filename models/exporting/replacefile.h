// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exporting/writeerror.h"

#include <QIODevice>

#include <functional>
#include <optional>

namespace accords::exporting {

/// Writes the whole of something into a device; false: the device took not every byte, or the work was cancelled.
/// The device has no buffer: write large pieces.
using Writer = std::function<bool(QIODevice &)>;

/// Replaces \a path by what \a writer writes, whole or not at all: every byte is checked, flushed and synced to the
/// disk before the new file takes the old one's name, and the folder is synced after. A new file is readable and
/// writable by its owner alone; an existing one keeps its permissions. A link is followed to its regular file. Nothing,
/// when all is well. Any thread.
std::optional<WriteError> replaceFile(const QString &path, const Writer &writer);

} // namespace accords::exporting
