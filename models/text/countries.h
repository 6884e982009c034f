// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/language.h"
#include "domain/region.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace accords::text {

/// The usual name of the country with the upper-case ISO 3166-1 alpha-2 \a code in \a language, e.g. `South Korea`,
/// `Corée du Sud`, `Hong Kong`; empty for a code that no country has. Source: ICU (CLDR). Any thread.
QString countryName(QStringView code, domain::Language language);

/// The code of the country that people call \a name: a code in any case, or a French or English name or a well-known
/// other one (`Czech Republic`, `Republic of Korea`, `Turkey`, `Viet Nam`, `USA`), case and accents aside.
/// Any thread. O(length) after the first call with a name, which gathers the names of all countries.
std::optional<QString> countryCode(QStringView name);

/// Whether \a label is an accepted name of the country with \a code, in either language. Where it is, the other
/// countries are rarely asked.
bool isNameOfCountry(QStringView label, QStringView code);

/// All the names countryCode() understands for \a code, without the code itself; French and English display names
/// first.
QStringList namesOfCountry(QStringView code);

/// Codes of every country, in alphabetical order.
const QStringList &countryCodes();

/// The M49 region of the country with \a code; Unknown where there is none. Taiwan is in Asia.
domain::Region regionOf(QStringView code);

/// `Americas`, `Amériques`; for Unknown, empty.
QString regionName(domain::Region region, domain::Language language);

/// The region people call \a name: its token, or its French or English name, case and accents aside.
std::optional<domain::Region> regionFromName(QStringView name);

} // namespace accords::text
