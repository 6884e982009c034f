// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/columns.h"

#include <vector>

namespace accords::catalogue {

/// Where all agreements stand by one of the staff's fields.
struct FieldRanks
{
    std::vector<quint32> of; ///< by agreement, from 0; equal ranks: equal values; where there is none, `count`
    quint32 count = 0;
};

/// The ranks of the column of a field: days and numbers by value, a status by how far it is, texts in the language's
/// order. O(agreements + records log records).
FieldRanks fieldRanks(const Catalogue &catalogue, Column column, domain::Language language);

} // namespace accords::catalogue
