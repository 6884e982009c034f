// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

namespace accords::app {

/// Gives memory that was freed back to the system, where the allocator would keep it (glibc). Takes some milliseconds,
/// in which other threads may have to wait for memory: for the end of long work, off the GUI thread.
void returnFreedMemory();

} // namespace accords::app
