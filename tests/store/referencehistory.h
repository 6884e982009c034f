// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/fieldtext.h"
#include "store/history.h"

#include <QSet>

#include <map>
#include <set>

namespace accords::testing {

/// Staff's fields, their history and the editions, as plainly as can be: every entry remembers everything as it was.
class ReferenceHistory final
{
public:
    struct State
    {
        std::map<int, QString> values;              ///< by the number of a field's place; empty ones are left out
        std::set<domain::EditionId> editions = {1}; ///< that are not undone

        bool operator==(const State &) const = default;
    };

    const State &state() const { return m_state; }
    QString value(int place) const { return valueIn(m_state, place); }
    /// The newest edition that is not undone.
    domain::EditionId edition() const { return *m_state.editions.rbegin(); }

    /// Changes the values of places; nothing differing is no entry.
    void change(const std::map<int, QString> &values);
    void import();
    void undo();
    void redo();
    /// Takes back an entry by itself if nothing depends on it; else the newest that does. 0: done.
    domain::EntryId revert(domain::EntryId entry);

    domain::EntryId undoable() const;
    domain::EntryId redoable() const;
    domain::EntryId size() const { return static_cast<domain::EntryId>(m_entries.size()); }
    domain::EntryState stateOf(domain::EntryId entry) const { return at(entry).state; }

private:
    struct Entry
    {
        State before;
        State after;
        QSet<int> places;
        domain::EditionId edition = 0;
        domain::EntryState state = domain::EntryState::Done;
    };

    static QString valueIn(const State &state, int place);
    static void set(State &state, int place, const QString &value);
    const Entry &at(domain::EntryId entry) const { return m_entries[static_cast<std::size_t>(entry - 1)]; }
    Entry &at(domain::EntryId entry) { return m_entries[static_cast<std::size_t>(entry - 1)]; }
    void add(const State &after, const QSet<int> &places, domain::EditionId edition);

    State m_state;
    std::vector<Entry> m_entries;
    domain::EditionId m_editions = 1;
};

} // namespace accords::testing
