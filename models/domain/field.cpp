// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/field.h"

#include <algorithm>

namespace accords::domain {

QLatin1StringView token(Field field)
{
    static constexpr std::array tokens = {
        QLatin1StringView("display-name"), QLatin1StringView("website"),  QLatin1StringView("city"),
        QLatin1StringView("tags"),         QLatin1StringView("contacts"), QLatin1StringView("institution-notes"),
        QLatin1StringView("status"),       QLatin1StringView("start"),    QLatin1StringView("end"),
        QLatin1StringView("seats-out"),    QLatin1StringView("seats-in"), QLatin1StringView("agreement-notes"),
        QLatin1StringView("files")};
    static_assert(tokens.size() == fieldCount);
    return tokens.at(static_cast<std::size_t>(field));
}

std::optional<Field> fieldFromToken(QStringView text)
{
    const auto found = std::ranges::find_if(allFields, [text](Field field) { return text == token(field); });
    return found == allFields.end() ? std::nullopt : std::optional(*found);
}

} // namespace accords::domain
