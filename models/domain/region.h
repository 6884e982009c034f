// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace accords::domain {

/// A continental region of the United Nations' M49 standard (Taiwan, which M49 leaves out, counts as Asia).
/// Unknown: the country is unknown, or belongs to none of the five (Antarctica).
enum class Region : quint8 { Africa, Americas, Asia, Europe, Oceania, Unknown };

/// The five regions a query can name; a region's value is its index here.
inline constexpr std::array allRegions = {Region::Africa, Region::Americas, Region::Asia, Region::Europe,
                                          Region::Oceania};

/// The five and Unknown: the size of an array indexed by region.
inline constexpr std::size_t regionCount = allRegions.size() + 1;

/// The value in queries and in JSON: `africa americas asia europe oceania`; empty for Unknown.
QLatin1StringView token(Region region);

/// The region whose token is \a text, ASCII case aside.
std::optional<Region> regionFromToken(QStringView text);

} // namespace accords::domain
