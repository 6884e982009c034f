// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/edition.h"
#include "store/changes.h"

namespace accords::store {

enum class EntryKind : quint8 {
    Edit,   ///< one field
    Bulk,   ///< one change over many
    Import, ///< a new edition
    Revert, ///< an earlier entry taken back by itself
};

enum class EntryState : quint8 {
    Done,
    Undone,  ///< it can be redone
    Dropped, ///< it was undone, and can't be redone since something else was changed
};

/// One change, as a history tells it.
struct HistoryEntry
{
    EntryId id = 0;
    QDateTime moment = {};
    EntryKind kind = EntryKind::Edit;
    EntryState state = EntryState::Done;
    EntryId reverted = 0;                            ///< which entry it took back, of a Revert
    domain::EditionId edition = 0;                   ///< that it added, or took back; 0: none
    qint64 changes = 0;                              ///< how many fields it changed
    std::optional<FieldChange> first = std::nullopt; ///< of them

    bool operator==(const HistoryEntry &) const = default;
};

/// The newest \a most entries before the entry \a before, which is 0 for the end: newest first. The first edition of a
/// catalogue is its beginning and no entry. O(most).
Outcome<std::vector<HistoryEntry>> history(const CatalogueFile &file, int most, EntryId before = 0);

/// The entry that undo() and the one that redo() would take now; 0: none.
struct Reachable
{
    EntryId undo = 0;
    EntryId redo = 0;
};
Outcome<Reachable> reachable(const CatalogueFile &file);

/// All that an entry changed, in order.
Outcome<std::vector<FieldChange>> changesOf(const CatalogueFile &file, EntryId entry);

/// Takes back the newest entry that is done, which must be \a entry: otherwise it is Outdated, since another program
/// changed something. On the disk when this says Saved. O(changes).
Outcome<Saved> undo(const CatalogueFile &file, EntryId entry);

/// Does again what was undone last, which must be \a entry, likewise.
Outcome<Saved> redo(const CatalogueFile &file, EntryId entry);

/// A later entry on which one depends: it changed the same field, or imported a list after its list.
struct Blocked
{
    EntryId by = 0; ///< the newest of them
};

/// Takes back \a entry by itself, by an entry of its own, where no later one that is done depends on it. What was kept
/// of institutions and agreements that only a reverted edition had stays, and shows again with them. O(changes).
std::variant<Saved, Blocked, StoreError> revert(const CatalogueFile &file, EntryId entry, const QDateTime &now);

} // namespace accords::store
