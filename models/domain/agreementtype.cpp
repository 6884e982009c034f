// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/agreementtype.h"

#include <algorithm>

namespace accords::domain {

QLatin1StringView token(AgreementType type)
{
    static constexpr std::array tokens = {QLatin1StringView("erasmus"), QLatin1StringView("iia"),
                                          QLatin1StringView("mou"), QLatin1StringView("moa"),
                                          QLatin1StringView("other")};
    static_assert(tokens.size() == allTypes.size());
    return tokens.at(static_cast<std::size_t>(type));
}

std::optional<AgreementType> typeFromToken(QStringView text)
{
    const auto found = std::ranges::find_if(
        allTypes, [text](AgreementType type) { return text.compare(token(type), Qt::CaseInsensitive) == 0; });
    return found == allTypes.end() ? std::nullopt : std::optional(*found);
}

} // namespace accords::domain
