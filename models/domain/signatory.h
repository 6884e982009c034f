// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace accords::domain {

/// Who signed an agreement on the school's side. Erasmus+ agreements name nobody.
enum class Signatory : quint8 { ImtMinesAlbi, Imt, None };

/// Every signatory, in the order facets show them; a signatory's value is its index here.
inline constexpr std::array allSignatories = {Signatory::ImtMinesAlbi, Signatory::Imt, Signatory::None};

/// The value in queries and in JSON: `imt imt-mines-albi none`.
QLatin1StringView token(Signatory signatory);

/// The signatory whose token is \a text, ASCII case aside.
std::optional<Signatory> signatoryFromToken(QStringView text);

} // namespace accords::domain
