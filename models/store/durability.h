// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeerror.h"

namespace accords::store {

class Connection;

/// Chooses how changes reach the disk so that none that was committed is lost when the power fails: by a write-ahead
/// log where that is possible, which lets others read meanwhile. False: they wait for each other.
bool prepareWriting(Connection &connection, bool isNetwork);

/// Makes the name of a file that was just put into its folder last. Not once it has a write-ahead log.
std::optional<StoreError> syncName(Connection &connection);

} // namespace accords::store
