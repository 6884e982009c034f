// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace accords::reading {

/// What a list's cells say of a country.
struct NamedCountry
{
    QString code;          ///< ISO 3166-1 alpha-2, upper case; empty when nobody knows the country
    QString label;         ///< the name beside the code; empty when there is only a code
    bool labelFits = true; ///< the label is a name of the country, or empty
};

/// Reads `BR - Brazil`, `BR-Brazil`, `Brazil (BR)`, a code, or a name in French or English, already repaired. A known
/// code wins over a name that says otherwise. O(length).
NamedCountry namedCountry(const QString &cell);

/// The same when the code has a column of its own; without a known code there, the other cell decides.
NamedCountry namedCountry(const QString &codeCell, const QString &labelCell);

} // namespace accords::reading
