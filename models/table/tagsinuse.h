// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"
#include "domain/language.h"

#include <span>

namespace accords::table {

/// The tags that any institution has, in the order of the language; those that differ in case and accents only are one.
/// O(tags log tags).
QStringList tagsInUse(const catalogue::Catalogue &catalogue, domain::Language language);

/// The same of \a institutions alone.
QStringList tagsOf(const catalogue::Catalogue &catalogue, std::span<const domain::InstitutionId> institutions,
                   domain::Language language);

} // namespace accords::table
