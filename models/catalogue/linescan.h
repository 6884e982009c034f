// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <span>

namespace accords::catalogue {

/// A way to find the lines of a text that contain a needle, whatever the needle at about the same speed.
struct LineScanner
{
    /// How many bytes behind the lines may be looked at, besides the needle's length: they must be there, whatever
    /// they are.
    static constexpr qsizetype margin = 256;

    /// Writes bit n of \a found for each line n of \a lines: whether it contains \a needle. Every line ends with a line
    /// feed; the needle has none and is not empty. \a found has a word for each 64 lines or part of them, and is
    /// written in whole words. O(bytes of the lines), times the needle's length for text full of near matches.
    using Scan = void (*)(QByteArrayView lines, QByteArrayView needle, quint64 *found);

    const char *name; ///< the instructions it needs
    Scan scan;
};

/// The ways this processor knows, the quickest first and the portable one last. They find the same.
std::span<const LineScanner> lineScanners();

} // namespace accords::catalogue
