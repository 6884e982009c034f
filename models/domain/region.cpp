// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/region.h"

#include <algorithm>

namespace accords::domain {

QLatin1StringView token(Region region)
{
    static constexpr std::array tokens = {QLatin1StringView("africa"),  QLatin1StringView("americas"),
                                          QLatin1StringView("asia"),    QLatin1StringView("europe"),
                                          QLatin1StringView("oceania"), QLatin1StringView()};
    static_assert(tokens.size() == regionCount);
    return tokens.at(static_cast<std::size_t>(region));
}

std::optional<Region> regionFromToken(QStringView text)
{
    const auto found = std::ranges::find_if(
        allRegions, [text](Region region) { return text.compare(token(region), Qt::CaseInsensitive) == 0; });
    return found == allRegions.end() ? std::nullopt : std::optional(*found);
}

} // namespace accords::domain
