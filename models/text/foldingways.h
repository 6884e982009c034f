// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace accords::text {

/// A way to fold texts, many bytes at once.
struct FoldingWay
{
    /// See appendFoldedLines().
    using Fold = void (*)(QByteArray &out, std::span<const QByteArrayView> texts, quint32 *ends);

    const char *name; ///< the instructions it needs
    Fold fold;
};

/// The ways this processor knows, the quickest first. They fold the same.
std::span<const FoldingWay> foldingWays();

} // namespace accords::text
