// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/changes.h"

#include "domain/fieldcheck.h"
#include "store/backups.h"
#include "store/fieldtable.h"
#include "store/historytable.h"
#include "store/revision.h"
#include "store/transaction.h"

#include <algorithm>

namespace accords::store {

namespace {

using domain::Conflict;
using domain::EntryKind;
using domain::FieldChange;

/// The changes whose fields have another value than the one they were based on.
std::vector<Conflict> conflictsOf(Connection &connection, const std::vector<FieldChange> &changes)
{
    std::vector<Conflict> conflicts;
    for (const FieldChange &change : changes) {
        const QString stored = storedValue(connection, findSubject(connection, change.place), change.place.field);
        if (stored != change.before)
            conflicts.push_back({change, stored});
    }
    return conflicts;
}

/// Whether every value is one of its field, and no field is named twice.
bool areSound(const std::vector<FieldChange> &changes)
{
    QSet<domain::FieldPlace> places;
    for (const FieldChange &change : changes)
        places.insert(change.place);
    return places.size() == static_cast<qsizetype>(changes.size()) &&
           std::ranges::none_of(changes, [](const FieldChange &change) {
               return domain::faultOf(change.place.field, change.after).has_value();
           });
}

ChangeOutcome change(Connection &connection, const std::vector<FieldChange> &changes, const domain::HistoryEntry &entry)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    std::vector<Conflict> conflicts = conflictsOf(connection, changes);
    if (!conflicts.empty() && !connection.hasFailed())
        return conflicts;
    Saved saved{.entry = addEntry(connection, entry)};
    for (const FieldChange &each : changes) {
        const SubjectId subject = ensureSubject(connection, each.place);
        storeValue(connection, subject, each.place.field, each.after);
        addChange(connection, saved.entry, subject, each);
    }
    saved.revision = nextRevision(connection);
    if (std::optional<StoreError> error = transaction.commit())
        return *error;
    return saved;
}

ChangeOutcome changeAll(const CatalogueFile &file, std::vector<FieldChange> changes, const domain::HistoryEntry &entry)
{
    if (std::optional<StoreError> error = obstacleToChanging(file))
        return *error;
    if (!areSound(changes))
        return StoreError{.kind = StoreError::Kind::Invalid, .file = file.connection->name()};
    std::erase_if(changes, [](const FieldChange &each) { return each.before == each.after; });
    if (changes.empty())
        return Saved{.revision = revision(*file.connection)};
    if (entry.kind == EntryKind::Bulk) {
        if (std::optional<StoreError> error = makeBackup(file, BackupReason::Bulk, entry.moment))
            return *error;
    }
    return change(*file.connection, changes, entry);
}

} // namespace

ChangeOutcome changeField(const CatalogueFile &file, const FieldChange &change, const QDateTime &now)
{
    return changeAll(file, {change}, {.moment = now, .kind = EntryKind::Edit});
}

ChangeOutcome changeFields(const CatalogueFile &file, const std::vector<FieldChange> &changes, const QDateTime &now)
{
    return changeAll(file, changes, {.moment = now, .kind = EntryKind::Bulk});
}

} // namespace accords::store
