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

/// A figure that has never been within its budget is judged by what it has reached: tables show how far it is, and it
/// is not to get any farther.
struct Unreached
{
    Figure figure;
    double reached; ///< times its baseline
};

constexpr std::array unreached = {Unreached{Figure::LoadReady, 0.4}};

/// What the median of a figure is judged by.
std::optional<double> standardOf(Figure figure)
{
    const auto found = std::ranges::find(unreached, figure, &Unreached::figure);
    return found == unreached.end() ? infoOf(figure).budget : found->reached;
}

QString complaint(const FigureInfo &info, const QString &which, double value, double standard)
{
    const bool isBudget = standard == info.budget || standard == info.worstBudget;
    const QString unit = info.baseline ? QStringLiteral("times %1").arg(QLatin1StringView(infoOf(*info.baseline).name))
                                       : QStringLiteral("ms");
    const QString standardName = isBudget ? QStringLiteral("its budget of") : QStringLiteral("what it has reached,");
    return QStringLiteral("%1: %2 of %3 %4 is over three times %5 %6")
        .arg(QString::fromLatin1(info.name), which, QString::number(value, 'g', 3), unit, standardName,
             QString::number(standard, 'g', 3));
}

} // namespace

QStringList overBudget(const Results &results)
{
    QStringList complaints;
    for (std::size_t i = 0; i < figureCount; ++i) {
        const FigureInfo &info = figures()[i];
        if (results.samples[i].isEmpty())
            continue;
        const Samples samples = results.samples[i].undisturbed();
        const double baseline = info.baseline ? results[*info.baseline].undisturbed().median() : 1;
        const auto judge = [&](const QString &which, double value, std::optional<double> standard) {
            const bool felt = info.inBytes || value > unfelt;
            if (standard && felt && value / baseline > tolerance * *standard)
                complaints.append(complaint(info, which, value / baseline, *standard));
        };
        judge(QStringLiteral("a median"), samples.median(), standardOf(static_cast<Figure>(i)));
        judge(QStringLiteral("a worst"), samples.worst(), info.worstBudget);
    }
    return complaints;
}

} // namespace accords::benchmark
