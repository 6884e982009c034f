// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "referencehistory.h"

namespace accords::testing {

using domain::EntryId;
using domain::EntryState;

void ReferenceHistory::change(const std::map<int, QString> &values)
{
    State after = m_state;
    QSet<int> places;
    for (const auto &[place, value] : values) {
        if (value == this->value(place))
            continue;
        set(after, place, value);
        places.insert(place);
    }
    if (!places.isEmpty())
        add(after, places, 0);
}

void ReferenceHistory::import()
{
    State after = m_state;
    after.editions.insert(++m_editions);
    add(after, {}, m_editions);
}

void ReferenceHistory::undo()
{
    Entry &entry = at(undoable());
    entry.state = EntryState::Undone;
    m_state = entry.before;
}

void ReferenceHistory::redo()
{
    Entry &entry = at(redoable());
    entry.state = EntryState::Done;
    m_state = entry.after;
}

EntryId ReferenceHistory::revert(EntryId reverted)
{
    const Entry entry = at(reverted);
    for (EntryId later = size(); later > reverted; --later) {
        const bool isListAfterList = entry.edition != 0 && at(later).edition != 0;
        if (at(later).state == EntryState::Done && (isListAfterList || at(later).places.intersects(entry.places)))
            return later;
    }
    State after = m_state;
    for (const int place : entry.places)
        set(after, place, valueIn(entry.before, place));
    if (entry.before.editions.contains(entry.edition))
        after.editions.insert(entry.edition);
    else
        after.editions.erase(entry.edition);
    add(after, entry.places, entry.edition);
    return 0;
}

EntryId ReferenceHistory::undoable() const
{
    EntryId entry = size();
    while (entry > 0 && at(entry).state != EntryState::Done)
        --entry;
    return entry;
}

EntryId ReferenceHistory::redoable() const
{
    for (EntryId entry = 1; entry <= size(); ++entry) {
        if (at(entry).state == EntryState::Undone)
            return entry;
    }
    return 0;
}

QString ReferenceHistory::valueIn(const State &state, int place)
{
    const auto found = state.values.find(place);
    return found == state.values.end() ? QString() : found->second;
}

void ReferenceHistory::set(State &state, int place, const QString &value)
{
    if (value.isEmpty())
        state.values.erase(place);
    else
        state.values[place] = value;
}

void ReferenceHistory::add(const State &after, const QSet<int> &places, domain::EditionId edition)
{
    for (Entry &entry : m_entries) {
        if (entry.state == EntryState::Undone)
            entry.state = EntryState::Dropped;
    }
    m_entries.push_back({.before = m_state, .after = after, .places = places, .edition = edition});
    m_state = after;
}

} // namespace accords::testing
