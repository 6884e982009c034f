// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/cataloguefile.h"
#include "store/editiontable.h"
#include "store/transaction.h"

namespace accords::store {

/// How closely what is read of a catalogue is to be looked at.
inline Trust trustIn(const CatalogueFile &file)
{
    return file.condition == Condition::Damaged ? Trust::Verify : Trust::Usual;
}

/// What \a work reads of the catalogue, as it is at one moment.
template <typename Work>
auto reading(const CatalogueFile &file, Work work) -> Outcome<decltype(work(*file.connection))>
{
    Transaction transaction(*file.connection, Transaction::Kind::Read);
    auto result = work(*file.connection);
    if (std::optional<StoreError> error = transaction.commit())
        return *error;
    return result;
}

} // namespace accords::store
