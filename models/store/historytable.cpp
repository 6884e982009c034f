// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/historytable.h"

#include "store/moment.h"
#include "store/statement.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace accords::store {

namespace {

using domain::EntryId;
using domain::EntryState;
using domain::Field;
using domain::FieldChange;
using domain::HistoryEntry;

constexpr std::array kinds = {QLatin1StringView("edit"), QLatin1StringView("bulk"), QLatin1StringView("import"),
                              QLatin1StringView("revert")};
constexpr std::array states = {QLatin1StringView("done"), QLatin1StringView("undone"), QLatin1StringView("dropped")};

template <typename Value, std::size_t size>
QString textOf(const std::array<QLatin1StringView, size> &tokens, Value value)
{
    return tokens.at(static_cast<std::size_t>(value));
}

/// The value whose token is \a text; the last one when there is none.
template <typename Value, std::size_t size>
Value valueOf(const std::array<QLatin1StringView, size> &tokens, const QString &text)
{
    const auto found = std::find(tokens.begin(), tokens.end() - 1, text);
    return static_cast<Value>(found - tokens.begin());
}

std::optional<qint64> numberOrNull(qint64 number)
{
    return number == 0 ? std::nullopt : std::optional(number);
}

HistoryEntry entryIn(const Statement &row)
{
    return {.id = row.number(0),
            .moment = momentOf(row.text(1)),
            .kind = valueOf<domain::EntryKind>(kinds, row.text(2)),
            .state = valueOf<EntryState>(states, row.text(3)),
            .reverted = row.number(4),
            .edition = row.number(5)};
}

/// The change whose columns begin at \a column of a row: a subject's three, the field, the two values.
FieldChange changeIn(const Statement &row)
{
    return {
        {{{row.text(0), row.text(1)}, row.text(2)}, domain::fieldFromToken(row.text(3)).value_or(Field::DisplayName)},
        row.text(4),
        row.text(5)};
}

/// Adds what an entry changed, as far as a list of entries tells it.
void describe(Connection &connection, HistoryEntry &entry)
{
    Statement count(connection, "SELECT COUNT(*) FROM history_change WHERE entry = ?");
    entry.changes = count.run(entry.id) && count.next() ? count.number(0) : 0;
    Statement first(connection, "SELECT s.institution, s.country, s.programme, c.field, c.value_before, c.value_after "
                                "FROM history_change c JOIN subject s ON s.id = c.subject WHERE c.entry = ? "
                                "ORDER BY c.id LIMIT 1");
    if (entry.changes > 0 && first.run(entry.id) && first.next())
        entry.first = changeIn(first);
}

void setState(Connection &connection, EntryId entry, EntryState state)
{
    Statement(connection, "UPDATE history_entry SET state = ? WHERE id = ?").run(textOf(states, state), entry);
}

void failAsOutdated(Connection &connection)
{
    connection.fail({.kind = StoreError::Kind::Outdated, .file = connection.name()});
}

} // namespace

EntryId addEntry(Connection &connection, const HistoryEntry &entry, bool isEditionUndone)
{
    Statement(connection, "UPDATE history_entry SET state = 'dropped' WHERE state = 'undone'").run();
    Statement insert(connection, "INSERT INTO history_entry (moment, kind, state, reverted, edition, edition_undone) "
                                 "VALUES (?, ?, 'done', ?, ?, ?)");
    insert.run(momentText(entry.moment), textOf(kinds, entry.kind), numberOrNull(entry.reverted),
               numberOrNull(entry.edition),
               entry.edition == 0 ? std::nullopt : std::optional<qint64>(isEditionUndone ? 1 : 0));
    return insert.insertedId();
}

void addChange(Connection &connection, EntryId entry, SubjectId subject, const FieldChange &change)
{
    Statement(connection, "INSERT INTO history_change (entry, subject, field, value_before, value_after) "
                          "VALUES (?, ?, ?, ?, ?)")
        .run(entry, subject, QString(token(change.place.field)), change.before, change.after);
}

HistoryEntry findEntry(Connection &connection, EntryId id)
{
    Statement select(connection, "SELECT id, moment, kind, state, reverted, edition FROM history_entry WHERE id = ?");
    return select.run(id) && select.next() ? entryIn(select) : HistoryEntry();
}

std::vector<HistoryEntry> newestEntries(Connection &connection, int most, EntryId before)
{
    std::vector<HistoryEntry> entries;
    {
        Statement select(connection, "SELECT id, moment, kind, state, reverted, edition FROM history_entry "
                                     "WHERE ? = 0 OR id < ? ORDER BY id DESC LIMIT ?");
        for (select.run(before, before, qint64{most}); select.next();)
            entries.push_back(entryIn(select));
    }
    for (HistoryEntry &entry : entries)
        describe(connection, entry);
    return entries;
}

Reachable reachableEntries(Connection &connection)
{
    return {.undo = numberOf(connection, "SELECT MAX(id) FROM history_entry WHERE state = 'done'"),
            .redo = numberOf(connection, "SELECT MIN(id) FROM history_entry WHERE state = 'undone'")};
}

std::vector<FieldChange> changesIn(Connection &connection, EntryId entry)
{
    std::vector<FieldChange> changes;
    Statement select(connection, "SELECT s.institution, s.country, s.programme, c.field, c.value_before, c.value_after "
                                 "FROM history_change c JOIN subject s ON s.id = c.subject WHERE c.entry = ? "
                                 "ORDER BY c.id");
    for (select.run(entry); select.next();)
        changes.push_back(changeIn(select));
    return changes;
}

EntryId dependentOn(Connection &connection, const HistoryEntry &entry)
{
    Statement fields(connection, "SELECT MAX(e.id) FROM history_change mine "
                                 "JOIN history_change c ON c.subject = mine.subject AND c.field = mine.field "
                                 "JOIN history_entry e ON e.id = c.entry "
                                 "WHERE mine.entry = ? AND e.id > ? AND e.state = 'done'");
    EntryId found = fields.run(entry.id, entry.id) && fields.next() ? fields.number(0) : 0;
    fields.finish();
    if (entry.edition == 0)
        return found;
    Statement lists(connection, "SELECT MAX(id) FROM history_entry WHERE edition IS NOT NULL AND id > ? AND "
                                "state = 'done'");
    return std::max(found, lists.run(entry.id) && lists.next() ? lists.number(0) : 0);
}

bool undoesEdition(Connection &connection, EntryId entry)
{
    Statement select(connection, "SELECT edition_undone FROM history_entry WHERE id = ?");
    return select.run(entry) && select.next() && select.number(0) != 0;
}

void moveTo(Connection &connection, const HistoryEntry &entry, EntryState state)
{
    const bool isForward = state == EntryState::Done;
    applyChanges(connection, changesIn(connection, entry.id), isForward);
    if (entry.edition != 0)
        setEditionUndone(connection, entry.edition, undoesEdition(connection, entry.id) == isForward);
    setState(connection, entry.id, state);
}

void applyChanges(Connection &connection, const std::vector<FieldChange> &changes, bool isForward)
{
    for (const FieldChange &change : changes) {
        const SubjectId subject = findSubject(connection, change.place);
        // History leads here from no other value; somebody else's program may.
        if (storedValue(connection, subject, change.place.field) != (isForward ? change.before : change.after))
            failAsOutdated(connection);
        storeValue(connection, subject, change.place.field, isForward ? change.after : change.before);
    }
}

void setEditionUndone(Connection &connection, domain::EditionId edition, bool isUndone)
{
    Statement(connection, "UPDATE edition SET undone = ? WHERE id = ?").run(qint64{isUndone}, edition);
}

} // namespace accords::store
