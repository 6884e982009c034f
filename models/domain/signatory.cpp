// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/signatory.h"

#include <algorithm>

namespace accords::domain {

QLatin1StringView token(Signatory signatory)
{
    static constexpr std::array tokens = {QLatin1StringView("imt-mines-albi"), QLatin1StringView("imt"),
                                          QLatin1StringView("none")};
    static_assert(tokens.size() == allSignatories.size());
    return tokens.at(static_cast<std::size_t>(signatory));
}

std::optional<Signatory> signatoryFromToken(QStringView text)
{
    const auto found = std::ranges::find_if(allSignatories, [text](Signatory signatory) {
        return text.compare(token(signatory), Qt::CaseInsensitive) == 0;
    });
    return found == allSignatories.end() ? std::nullopt : std::optional(*found);
}

} // namespace accords::domain
