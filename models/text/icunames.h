// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/language.h"
#include "domain/region.h"

#include <QString>
#include <QStringList>

namespace accords::text {

/// The codes of every country of ISO 3166-1, and Kosovo, in alphabetical order.
QStringList icuCountryCodes();

/// The usual name of the country with \a code. Reads ICU's data: the first in a language takes a while.
QString icuCountryName(const QString &code, domain::Language language);

/// All that ICU calls the country with \a code, in both languages.
QStringList icuCountryNames(const QString &code);

/// The region that the country with \a code lies in by M49; Unknown where there is none.
domain::Region icuRegionOf(const QString &code);

/// ICU's name of one of the five regions; empty for Unknown.
QString icuRegionName(domain::Region region, domain::Language language);

} // namespace accords::text
