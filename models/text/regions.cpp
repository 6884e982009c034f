// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/countries.h"

#include "text/countryname.h"
#include "text/icunames.h"

#include <algorithm>
#include <array>

namespace accords::text {

namespace {

using domain::Language;
using domain::Region;

/// The names in one language, indexed by region.
using Names = std::array<QString, domain::regionCount>;

Names askedOfIcu(Language language)
{
    Names names;
    for (const Region region : domain::allRegions)
        names.at(static_cast<std::size_t>(region)) = icuRegionName(region, language);
    return names;
}

const Names &namesIn(Language language)
{
    if (language == Language::French) {
        static const Names french = askedOfIcu(language);
        return french;
    }
    static const Names english = askedOfIcu(language);
    return english;
}

} // namespace

QString regionName(Region region, Language language)
{
    return namesIn(language).at(static_cast<std::size_t>(region));
}

std::optional<Region> regionFromName(QStringView name)
{
    const QByteArray key = nameKey(name);
    const auto *const found = std::ranges::find_if(domain::allRegions, [&key](Region region) {
        return nameKey(QString(domain::token(region))) == key ||
               nameKey(regionName(region, Language::English)) == key ||
               nameKey(regionName(region, Language::French)) == key;
    });
    return found == domain::allRegions.end() ? std::nullopt : std::optional(*found);
}

} // namespace accords::text
