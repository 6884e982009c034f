// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeerror.h"

namespace accords::store {

class Connection;

/// Chooses how changes reach the disk so that none that was committed is lost when the power fails: by a write-ahead
/// log where that is possible, which lets others read meanwhile. False: they wait for each other.
bool prepareWriting(Connection &connection, bool isNetwork);

/// Whether changes go to a write-ahead log.
bool hasLog(Connection &connection);

/// Moves what is in a write-ahead log into the file, and does without one. Fails as busy while others have it open.
void endLog(Connection &connection);

/// Makes the name of a file that was just put into its folder last. Not once it has a write-ahead log.
std::optional<StoreError> syncName(Connection &connection);

} // namespace accords::store
