// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/query.h"

namespace accords::catalogue {

/// `any`: the value of a problem term that means every problem but repairs, which are done and not open.
inline constexpr QLatin1StringView anyProblem("any");

/// The values a person may have meant in a term on \a field, to find the nearest in: countries of the list first.
QStringList knownValues(Field field, const std::vector<domain::Country> &countries);

/// The value of a status term for people, `renewal pending`; \a token as canonicalValue() gives it.
QString statusLabel(const QString &token, const text::Phrasebook &phrases);

/// Whether \a value is a condition on a date: `<2027-09`, `>=2027`, `2027-09-30`, or a time from today: `30d`, `12m`,
/// `1y`.
bool isDateCondition(QStringView value);

} // namespace accords::catalogue
