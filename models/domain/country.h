// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/region.h"

#include <QString>

namespace accords::domain {

/// Index of a country in its list.
using CountryId = quint32;

/// A host country as a list names it. Two labels of one code are one country; without a code, one label is one country.
struct Country
{
    QString code;  ///< ISO 3166-1 alpha-2, upper case (`BR`); empty when the list's label is no known country
    QString label; ///< as first written in the list, without the code (`Brazil`); may be empty
    Region region = Region::Unknown;

    bool operator==(const Country &) const = default;
};

} // namespace accords::domain
