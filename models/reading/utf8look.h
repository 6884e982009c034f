// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <span>

namespace accords::reading {

/// What is seen of bytes that may be UTF-8.
struct Utf8Seen
{
    bool isValid = true;
    bool hasNul = false; ///< anything for bytes that are no UTF-8

    bool operator==(const Utf8Seen &) const = default;
};

/// A way to look through bytes: the answer of QByteArrayView::isValidUtf8(), and whether there is a NUL. O(size), at
/// about the speed of memory for ASCII and letters of two bytes.
struct Utf8Look
{
    const char *name; ///< the instructions it needs
    Utf8Seen (*look)(QByteArrayView bytes);
};

/// The ways this processor knows, the quickest first and Qt's, which is portable, last. They see the same. Any thread.
std::span<const Utf8Look> utf8Looks();

} // namespace accords::reading
