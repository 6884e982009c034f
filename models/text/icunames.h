// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/language.h"
#include "domain/region.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace accords::text {

/// A country as ICU knows it.
struct IcuCountry
{
    QString code;
    QString english; ///< the usual name
    QString french;
    QStringList others; ///< its other names in both languages
    domain::Region region = domain::Region::Unknown;
};

/// Every country of ISO 3166-1, and Kosovo, in order of code. Reads ICU's data: about a millisecond.
std::vector<IcuCountry> icuCountries();

/// ICU's name of one of the five regions; empty for Unknown.
QString icuRegionName(domain::Region region, domain::Language language);

} // namespace accords::text
