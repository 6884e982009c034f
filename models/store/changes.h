// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/staffrecords.h"
#include "store/cataloguefile.h"

namespace accords::store {

/// The number of an entry of a catalogue's history, from 1; a later one is larger. 0: none.
using EntryId = qint64;

/// One field given another value. Values are as domain::fieldText() gives them.
struct FieldChange
{
    domain::FieldPlace place;
    QString before; ///< what whoever changes it saw there
    QString after;

    bool operator==(const FieldChange &) const = default;
};

/// A change that is on the disk.
struct Saved
{
    EntryId entry = 0;   ///< of the history; 0: nothing differed, and nothing was changed
    qint64 revision = 0; ///< of the catalogue, with it
};

/// A field that has another value by now than the one a change was based on. A person chooses: what is stored, or the
/// change once more, now based on it.
struct Conflict
{
    FieldChange change;
    QString stored;

    bool operator==(const Conflict &) const = default;
};

using ChangeOutcome = std::variant<Saved, std::vector<Conflict>, StoreError>;

/// Gives one field another value: one entry of the history. It is on the disk when this says Saved. O(length).
ChangeOutcome changeField(const CatalogueFile &file, const FieldChange &change, const QDateTime &now);

/// Gives many fields other values, all of them or none: one entry of the history. A backup is made before. O(size) for
/// the backup.
ChangeOutcome changeFields(const CatalogueFile &file, const std::vector<FieldChange> &changes, const QDateTime &now);

} // namespace accords::store
