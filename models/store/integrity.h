// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/cataloguefile.h"

namespace accords::store {

/// The first fault that a thorough check finds: of the database, of what its tables say of each other, and of every
/// list, byte by byte. Empty: none. O(size), seconds for a large catalogue: not on the thread of a window.
Outcome<QString> firstFaultOf(const CatalogueFile &file);

} // namespace accords::store
