// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/fieldtable.h"
#include "store/history.h"

namespace accords::store {

// What is in the tables of the history. All within a transaction, whose connection tells of failures.

/// Adds an entry that is done, and gives its number; what was undone can't be redone from now on.
domain::EntryId addEntry(Connection &connection, const domain::HistoryEntry &entry, bool isEditionUndone = false);
void addChange(Connection &connection, domain::EntryId entry, SubjectId subject, const domain::FieldChange &change);

/// The entry of that number; its own is 0 when there is none.
domain::HistoryEntry findEntry(Connection &connection, domain::EntryId id);
std::vector<domain::HistoryEntry> newestEntries(Connection &connection, int most, domain::EntryId before);
Reachable reachableEntries(Connection &connection);
std::vector<domain::FieldChange> changesIn(Connection &connection, domain::EntryId entry);

/// The newest later entry that is done and on which \a entry depends; 0: none.
domain::EntryId dependentOn(Connection &connection, const domain::HistoryEntry &entry);

/// Whether the edition of an entry is taken back while the entry is done.
bool undoesEdition(Connection &connection, domain::EntryId entry);

/// Makes the entry's fields and edition as they are when it is in \a state, and notes that it is.
void moveTo(Connection &connection, const domain::HistoryEntry &entry, domain::EntryState state);

/// Gives the fields that an entry changed their values before it, or after it; they must have the others.
void applyChanges(Connection &connection, const std::vector<domain::FieldChange> &changes, bool isForward);
void setEditionUndone(Connection &connection, domain::EditionId edition, bool isUndone);

} // namespace accords::store
