// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

namespace accords::app {

/// Gives memory that was freed back to the system, where the allocator would keep it (glibc). Takes some milliseconds,
/// in which other threads may have to wait for memory: for the end of long work, off the GUI thread.
void returnFreedMemory();

/// Has the allocator (glibc) take large blocks from the system one by one, so that they go back to it when they are
/// freed: it would otherwise keep them, with what is left of large lists between them, 35 MB for a million agreements.
/// To be called before there are threads.
void keepLargeBlocksApart();

} // namespace accords::app
