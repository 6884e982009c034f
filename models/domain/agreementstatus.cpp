// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/agreementstatus.h"

#include <algorithm>

namespace accords::domain {

QLatin1StringView token(AgreementStatus status)
{
    static constexpr std::array tokens = {
        QLatin1StringView(""),       QLatin1StringView("draft"),           QLatin1StringView("active"),
        QLatin1StringView("ending"), QLatin1StringView("renewal-pending"), QLatin1StringView("ended")};
    static_assert(tokens.size() == allStatuses.size() + 1);
    return tokens.at(static_cast<std::size_t>(status));
}

std::optional<AgreementStatus> statusFromToken(QStringView text)
{
    const auto found = std::ranges::find_if(
        allStatuses, [text](AgreementStatus status) { return text.compare(token(status), Qt::CaseInsensitive) == 0; });
    return found == allStatuses.end() ? std::nullopt : std::optional(*found);
}

} // namespace accords::domain
