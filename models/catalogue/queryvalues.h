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

/// Days from a first to a last one; one that is invalid is no bound.
struct DayRange
{
    QDate first = {};
    QDate last = {};

    bool contains(QDate day) const { return (!first.isValid() || first <= day) && (!last.isValid() || day <= last); }
};

/// The days that fit \a value, for which isDateCondition() holds: a year or month alone are all of its days, `<` is
/// before its first and `>` after its last; `12m` is from \a today to the same day in twelve months.
DayRange daysOf(QStringView value, QDate today);

} // namespace accords::catalogue
