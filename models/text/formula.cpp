// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/formula.h"

#include <algorithm>

namespace accords::text {

namespace {

constexpr QStringView formulaStarts = u"=+-@\t\r";

/// Whether apostrophes, or none, and then a formula make up \a cell: what gets one apostrophe more when written.
bool isGuardable(QStringView cell)
{
    const auto first = std::ranges::find_if(cell, [](QChar letter) { return letter != u'\''; });
    return isFormula(cell.sliced(first - cell.begin()));
}

} // namespace

bool isFormula(QStringView cell)
{
    return !cell.isEmpty() && formulaStarts.contains(cell.front());
}

QString withGuard(const QString &cell)
{
    return isGuardable(cell) ? u'\'' + cell : cell;
}

bool needsGuard(QByteArrayView utf8)
{
    const auto first = std::ranges::find_if(utf8, [](char byte) { return byte != '\''; });
    return first != utf8.end() && formulaStarts.contains(QLatin1Char(*first));
}

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && isGuardable(cell) ? cell.sliced(1) : cell;
}

} // namespace accords::text
