// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/check.h"

#include <algorithm>
#include <array>

namespace accords::benchmark {

namespace {

/// Budgets are for a quiet machine, and for a million agreements; so far above them something has become slower.
constexpr double tolerance = 3;

/// Nobody feels less, and the names of a small list are read from a processor's cache in no time at all.
constexpr double unfelt = 5; // ms

/// What has never been within its budget is no regression; tables show how far it is.
constexpr std::array unreached = {Figure::LoadReady};

QString complaint(const FigureInfo &info, const QString &which, double value, double budget)
{
    const QString unit = info.baseline ? QStringLiteral("times %1").arg(QLatin1StringView(infoOf(*info.baseline).name))
                                       : QStringLiteral("ms");
    return QStringLiteral("%1: %2 of %3 %4 is over three times its budget of %5")
        .arg(QString::fromLatin1(info.name), which, QString::number(value, 'g', 3), unit,
             QString::number(budget, 'g', 3));
}

} // namespace

QStringList overBudget(const Results &results)
{
    QStringList complaints;
    for (std::size_t i = 0; i < figureCount; ++i) {
        const FigureInfo &info = figures()[i];
        const bool isReached = std::ranges::find(unreached, static_cast<Figure>(i)) == unreached.end();
        if (results.samples[i].isEmpty() || !isReached)
            continue;
        const Samples samples = results.samples[i].undisturbed();
        const double baseline = info.baseline ? results[*info.baseline].undisturbed().median() : 1;
        const auto judge = [&](const QString &which, double value, std::optional<double> budget) {
            const bool felt = info.inBytes || value > unfelt;
            if (budget && felt && value / baseline > tolerance * *budget)
                complaints.append(complaint(info, which, value / baseline, *budget));
        };
        judge(QStringLiteral("a median"), samples.median(), info.budget);
        judge(QStringLiteral("a worst"), samples.worst(), info.worstBudget);
    }
    return complaints;
}

} // namespace accords::benchmark
