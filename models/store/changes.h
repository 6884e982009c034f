// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/historyentry.h"
#include "store/cataloguefile.h"

namespace accords::store {

/// A change that is on the disk.
struct Saved
{
    domain::EntryId entry = 0; ///< of the history; 0: nothing differed, and nothing was changed
    qint64 revision = 0;       ///< of the catalogue, with it
};

using ChangeOutcome = std::variant<Saved, std::vector<domain::Conflict>, StoreError>;

/// Gives one field another value: one entry of the history. It is on the disk when this says Saved. O(length).
ChangeOutcome changeField(const CatalogueFile &file, const domain::FieldChange &change, const QDateTime &now);

/// Gives many fields other values, all of them or none: one entry of the history. A backup is made before. O(size) for
/// the backup.
ChangeOutcome changeFields(const CatalogueFile &file, const std::vector<domain::FieldChange> &changes,
                           const QDateTime &now);

} // namespace accords::store
