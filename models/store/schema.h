// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeerror.h"

#include <QStringList>

namespace accords::store {

class Connection;

/// The number in a file's header that says it is a catalogue: `ACRD`.
inline constexpr qint64 applicationId = 0x41435244;

/// The SQL of every step of the schema, from the program's resources: the first makes a catalogue of version 1, each
/// further one makes it a version newer.
QStringList schemaSteps();

/// Brings an empty file, or a catalogue of an older version, to the version that \a steps make; each step is done
/// wholly or not at all. Those that another program did meanwhile are left out.
std::optional<StoreError> applySteps(Connection &connection, const QStringList &steps);

} // namespace accords::store
