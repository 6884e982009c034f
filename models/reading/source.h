// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reading/listreader.h"
#include "reading/progress.h"

#include <optional>
#include <variant>

namespace accords::reading {

/// Why the file at \a path can't be opened as a list, found without opening it: a pipe would make us wait.
std::optional<ReadError::Kind> refusal(const QString &path);

/// Every byte of an open device, within the limits. An error has no file name yet.
std::variant<QByteArray, ReadError> allBytes(QIODevice &device, const ReadOptions &options, Progress &progress);

} // namespace accords::reading
