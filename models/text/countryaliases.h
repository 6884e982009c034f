// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

#include <span>

namespace accords::text {

/// Names of one country that lists and people use beside those that ICU gives.
struct CountryAliases
{
    QStringView code;
    QStringView names; ///< separated by |
};

std::span<const CountryAliases> countryAliases();

} // namespace accords::text
