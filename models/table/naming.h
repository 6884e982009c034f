// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/country.h"
#include "text/phrasebook.h"

namespace accords::table {

/// The country as the language calls it; the list's own label when it is no known country; never empty, fit to be
/// shown.
QString countryName(const domain::Country &country, const text::Phrasebook &phrases);

/// `Americas`; `Other` / `Autres` for Unknown.
QString regionName(domain::Region region, const text::Phrasebook &phrases);

/// What is said of an agreement that earlier editions had and the list has no more.
QString endedText(const text::Phrasebook &phrases);

} // namespace accords::table
