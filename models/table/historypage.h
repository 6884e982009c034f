// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/historyentry.h"

#include <vector>

namespace accords::table {

/// A part of a catalogue's history, newest first.
struct HistoryPage
{
    domain::EntryId before = 0; ///< the entries are older than this one; 0: they begin with the newest
    std::vector<domain::HistoryEntry> entries = {};
    bool hasMore = false;                       ///< whether there are older ones
    std::vector<domain::Edition> editions = {}; ///< those that the entries name, as far as they are known

    bool operator==(const HistoryPage &) const = default;
};

} // namespace accords::table
