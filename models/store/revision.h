// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace accords::store {

class Connection;

/// How often the catalogue was changed: whoever keeps something of it knows by that number what is new. In a
/// transaction.
qint64 revision(Connection &connection);

/// Counts a change, and gives its number. In a transaction that writes.
qint64 nextRevision(Connection &connection);

} // namespace accords::store
