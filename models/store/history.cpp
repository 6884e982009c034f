// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/history.h"

#include "store/historytable.h"
#include "store/reading.h"
#include "store/revision.h"
#include "store/transaction.h"

namespace accords::store {

namespace {

using domain::EntryId;
using domain::EntryState;
using domain::FieldChange;
using domain::HistoryEntry;
using Kind = StoreError::Kind;

/// Moves \a entry to \a state if it is the one that \a reached names now.
Outcome<Saved> move(const CatalogueFile &file, EntryId entry, EntryId Reachable::*reached, EntryState state)
{
    if (std::optional<StoreError> error = obstacleToChanging(file))
        return *error;
    Connection &connection = *file.connection;
    Transaction transaction(connection, Transaction::Kind::Write);
    if (entry == 0 || reachableEntries(connection).*reached != entry)
        connection.fail({.kind = Kind::Outdated, .file = connection.name()});
    else
        moveTo(connection, findEntry(connection, entry), state);
    const Saved saved{.entry = entry, .revision = nextRevision(connection)};
    if (std::optional<StoreError> error = transaction.commit())
        return *error;
    return saved;
}

/// Adds an entry that does the contrary of \a entry.
EntryId addContrary(Connection &connection, const HistoryEntry &entry, const QDateTime &now)
{
    const std::vector<FieldChange> changes = changesIn(connection, entry.id);
    const bool isEditionUndone = !undoesEdition(connection, entry.id);
    const EntryId added = addEntry(
        connection, {.moment = now, .kind = domain::EntryKind::Revert, .reverted = entry.id, .edition = entry.edition},
        isEditionUndone);
    applyChanges(connection, changes, false);
    for (const FieldChange &change : changes)
        addChange(connection, added, findSubject(connection, change.place),
                  {change.place, change.after, change.before});
    if (entry.edition != 0)
        setEditionUndone(connection, entry.edition, isEditionUndone);
    return added;
}

} // namespace

Outcome<std::vector<HistoryEntry>> history(const CatalogueFile &file, int most, EntryId before)
{
    return reading(file, [&](Connection &connection) { return newestEntries(connection, most, before); });
}

Outcome<Reachable> reachable(const CatalogueFile &file)
{
    return reading(file, reachableEntries);
}

Outcome<std::vector<FieldChange>> changesOf(const CatalogueFile &file, EntryId entry)
{
    return reading(file, [&](Connection &connection) { return changesIn(connection, entry); });
}

Outcome<Saved> undo(const CatalogueFile &file, EntryId entry)
{
    return move(file, entry, &Reachable::undo, EntryState::Undone);
}

Outcome<Saved> redo(const CatalogueFile &file, EntryId entry)
{
    return move(file, entry, &Reachable::redo, EntryState::Done);
}

std::variant<Saved, Blocked, StoreError> revert(const CatalogueFile &file, EntryId id, const QDateTime &now)
{
    if (std::optional<StoreError> error = obstacleToChanging(file))
        return *error;
    Connection &connection = *file.connection;
    Transaction transaction(connection, Transaction::Kind::Write);
    const HistoryEntry entry = findEntry(connection, id);
    const Blocked blocked{dependentOn(connection, entry)};
    if (blocked.by != 0)
        return blocked;
    if (entry.id == 0 || entry.state != EntryState::Done)
        connection.fail({.kind = Kind::Outdated, .file = connection.name()});
    Saved saved{.entry = addContrary(connection, entry, now)};
    saved.revision = nextRevision(connection);
    if (std::optional<StoreError> error = transaction.commit())
        return *error;
    return saved;
}

} // namespace accords::store
