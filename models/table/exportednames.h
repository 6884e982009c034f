// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"

#include <QStringList>

#include <span>

namespace accords::table {

/// Every spelling the source has for an institution, before repairs; the most frequent first, then the first seen.
/// \a problems: those of its rows. O(rows of the institution × problems).
QStringList exportedNames(const catalogue::Catalogue &catalogue, domain::InstitutionId id,
                          std::span<const domain::Problem> problems);

} // namespace accords::table
