// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/edition.h"
#include "domain/fieldchange.h"

#include <QDateTime>

#include <optional>

namespace accords::domain {

/// The number of an entry of a catalogue's history, from 1; a later one is larger. 0: none.
using EntryId = qint64;

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
    EditionId edition = 0;                           ///< that it added, or took back; 0: none
    qint64 changes = 0;                              ///< how many fields it changed
    std::optional<FieldChange> first = std::nullopt; ///< of them

    bool operator==(const HistoryEntry &) const = default;
};

} // namespace accords::domain
