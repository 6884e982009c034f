// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <span>

namespace accords::reading {

/// A way to find two ASCII characters in text.
struct SignScan
{
    static constexpr std::size_t blockBytes = 64; ///< as many as a word has bits

    /// Writes for each of the blocks from \a text on a word of \a places, whose bit n tells whether byte n of the block
    /// is \a first or \a second. O(blocks).
    using Scan = void (*)(const char *text, char first, char second, std::span<quint64> places);

    const char *name; ///< the instructions it needs
    Scan scan;
};

/// The ways this processor knows, the quickest first. They find the same. Any thread.
std::span<const SignScan> signScans();

} // namespace accords::reading
