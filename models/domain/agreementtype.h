// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace accords::domain {

/// What kind of instrument an agreement is.
enum class AgreementType : quint8 { Erasmus, Iia, Mou, Moa, Other };

/// Every type, in the order facets show them; a type's value is its index here.
inline constexpr std::array allTypes = {AgreementType::Erasmus, AgreementType::Iia, AgreementType::Mou,
                                        AgreementType::Moa, AgreementType::Other};

/// The value in queries and in JSON: `erasmus iia mou moa other`.
QLatin1StringView token(AgreementType type);

/// The type whose token is \a text, ASCII case aside.
std::optional<AgreementType> typeFromToken(QStringView text);

} // namespace accords::domain
