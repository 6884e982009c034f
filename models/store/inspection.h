// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/connection.h"
#include "store/place.h"

namespace accords::store {

/// What a file says of itself.
struct Inspection
{
    bool isCatalogue = false;
    bool isAltered = false; ///< somebody added what could act at our changes: a trigger, a view, a virtual table
    int version = 0;
    QString fault; ///< the first found; empty: none, or nobody looked
};

/// The way to look at a file that may not be ours: without a change to it or beside it, and seeing it whole.
Access inspectingAccess(const Place &place);

/// Looks at the file of \a connection; \a wholly: at everything in it, O(size).
Inspection inspect(Connection &connection, bool wholly);

/// The first fault that a quick check of the whole file finds; empty: none, or the connection failed. O(size).
QString firstFault(Connection &connection);

} // namespace accords::store
