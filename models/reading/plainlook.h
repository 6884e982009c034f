// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <span>

namespace accords::reading {

/// A way to tell whether a cell has a control character, two spaces side by side, or a character that may be white
/// space, of zero width or the start of mojibake. O(length).
struct PlainLook
{
    const char *name; ///< the instructions it needs
    bool (*isPlain)(QByteArrayView cell);
};

/// The ways this processor knows, the quickest first and the one byte by byte last. They tell the same. Any thread.
std::span<const PlainLook> plainLooks();

} // namespace accords::reading
