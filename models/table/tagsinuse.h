// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"
#include "domain/language.h"

namespace accords::table {

/// The tags that any institution has, in the order of the language; those that differ in case and accents only are one.
/// O(tags log tags).
QStringList tagsInUse(const catalogue::Catalogue &catalogue, domain::Language language);

/// \a tags in the order of the language.
QStringList inOrder(QStringList tags, domain::Language language);

} // namespace accords::table
