// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"
#include "domain/edition.h"
#include "domain/historyentry.h"
#include "store/cataloguefile.h"

#include <optional>
#include <vector>

namespace accords::app {

/// A catalogue as it is now.
struct CatalogueState
{
    catalogue::Snapshot snapshot;          ///< the current list and all that staff keep
    std::vector<domain::Edition> editions; ///< oldest first; the last one is current
    qint64 revision = 0;
    std::optional<domain::HistoryEntry> undo; ///< what undoing would take back
    std::optional<domain::HistoryEntry> redo;

    domain::EditionId edition() const { return editions.empty() ? 0 : editions.back().id; }
    /// Whether the snapshot has also what earlier editions had and the list has no more.
    bool showsEnded() const { return snapshot && snapshot->list().ended > 0; }
};

// Not on the window's thread.

/// All of it; \a withEnded: with what has ended. O(size).
store::Outcome<CatalogueState> readState(const store::CatalogueFile &file, bool withEnded);

/// Of a damaged file as much as can be read: what staff keep, and the newest list that is whole.
store::Outcome<CatalogueState> readDamagedState(const store::CatalogueFile &file);

/// What undoing and redoing would do now goes into \a state; where that can't be read, nothing can be undone.
void readReachable(const store::CatalogueFile &file, CatalogueState &state);

/// An entry of the history; nothing: there is none, or it can't be read.
std::optional<domain::HistoryEntry> readEntry(const store::CatalogueFile &file, domain::EntryId id);

} // namespace accords::app
