// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/changes.h"

namespace accords::store {

/// The newest \a most entries before the entry \a before, which is 0 for the end: newest first. The first edition of a
/// catalogue is its beginning and no entry. O(most).
Outcome<std::vector<domain::HistoryEntry>> history(const CatalogueFile &file, int most, domain::EntryId before = 0);

/// The entry that undo() and the one that redo() would take now; 0: none.
struct Reachable
{
    domain::EntryId undo = 0;
    domain::EntryId redo = 0;
};
Outcome<Reachable> reachable(const CatalogueFile &file);

/// All that an entry changed, in order.
Outcome<std::vector<domain::FieldChange>> changesOf(const CatalogueFile &file, domain::EntryId entry);

/// Takes back the newest entry that is done, which must be \a entry: otherwise it is Outdated, since another program
/// changed something. On the disk when this says Saved. O(changes).
Outcome<Saved> undo(const CatalogueFile &file, domain::EntryId entry);

/// Does again what was undone last, which must be \a entry, likewise.
Outcome<Saved> redo(const CatalogueFile &file, domain::EntryId entry);

/// A later entry on which one depends: it changed the same field, or imported a list after its list.
struct Blocked
{
    domain::EntryId by = 0; ///< the newest of them
};

/// Takes back \a entry by itself, by an entry of its own, where no later one that is done depends on it. What was kept
/// of institutions and agreements that only a reverted edition had stays, and shows again with them. O(changes).
std::variant<Saved, Blocked, StoreError> revert(const CatalogueFile &file, domain::EntryId entry, const QDateTime &now);

} // namespace accords::store
