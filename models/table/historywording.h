// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/historyentry.h"
#include "text/phrasebook.h"

namespace accords::table {

/// What is known beside an entry itself.
struct HistoryContext
{
    QString file = {};                              ///< of the edition that it names; empty: not known
    const domain::HistoryEntry *reverted = nullptr; ///< the entry that a Revert took back; null: not known
};

/// What an entry of the history did, in words: `Status of MoU with Université Laval set to Active`, `12 fields
/// changed`, `List imported: partners.tsv`. Foreign text in it has gone through shown().
QString historySentence(const domain::HistoryEntry &entry, const HistoryContext &context,
                        const text::Phrasebook &phrases);

/// Whether an entry still holds: empty when it does; `undone`.
QString stateText(domain::EntryState state, const text::Phrasebook &phrases);

/// When it was, in local time, as the language writes it.
QString momentText(const QDateTime &moment, const text::Phrasebook &phrases);

} // namespace accords::table
