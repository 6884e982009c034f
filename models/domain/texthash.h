// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QHash>

namespace accords::domain {

/// A hash of \a text for tables in memory: another one in each run of the program, so that no list can be made whose
/// texts all meet in one place. O(length). Any thread.
inline quint32 hashOf(QByteArrayView text)
{
    const std::size_t hash = qHashBits(text.data(), static_cast<std::size_t>(text.size()), QHashSeed::globalSeed());
    return static_cast<quint32>(hash ^ (static_cast<quint64>(hash) >> 32));
}

} // namespace accords::domain
