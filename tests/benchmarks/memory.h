// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>

namespace accords::benchmark {

/// Memory of another process, what it shares with others only in part: its proportional set size. Nothing where the
/// system doesn't tell.
std::optional<qint64> proportionalBytes(qint64 process);

/// The memory of this process that is in the machine's memory, in bytes; nothing where the system doesn't tell.
std::optional<qint64> residentBytes();

/// Gives memory that was freed back to the system, where the C library can: what is freed but kept is no part of what
/// a list takes, and would make the next work look faster than the first.
void releaseFreedMemory();

} // namespace accords::benchmark
