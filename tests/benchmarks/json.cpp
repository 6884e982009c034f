// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/json.h"

#include "benchmarks/keystrokes.h"
#include "benchmarks/machine.h"

#include <cmath>

namespace accords::benchmark {

namespace {

/// With as many places as mean something.
double rounded(double value)
{
    constexpr double places = 10'000;
    return std::round(value * places) / places;
}

QJsonValue medianOf(const Samples &samples)
{
    return samples.isEmpty() ? QJsonValue() : QJsonValue(rounded(samples.median()));
}

QJsonObject medianAndWorst(const Samples &samples)
{
    return {{QStringLiteral("median"), rounded(samples.median())}, {QStringLiteral("worst"), rounded(samples.worst())}};
}

QJsonObject figureObject(const Results &results, Figure figure)
{
    const FigureInfo &info = infoOf(figure);
    const Samples &samples = results[figure];
    QJsonObject object = medianAndWorst(samples);
    if (info.baseline && !results[*info.baseline].isEmpty()) {
        const double baseline = results[*info.baseline].median();
        object.insert(QStringLiteral("baseline"), rounded(baseline));
        object.insert(QStringLiteral("ratio"), rounded(samples.median() / baseline));
        object.insert(QStringLiteral("worst_ratio"), rounded(samples.worst() / baseline));
    }
    if (info.budget)
        object.insert(QStringLiteral("budget"), *info.budget);
    if (info.worstBudget)
        object.insert(QStringLiteral("worst_budget"), *info.worstBudget);
    return object;
}

void insertFigures(QJsonObject &object, const Results &results)
{
    QJsonObject all;
    for (std::size_t i = 0; i < figureCount; ++i) {
        const FigureInfo &info = figures()[i];
        const Samples &samples = results.samples[i];
        const QString name = QString::fromLatin1(info.name);
        if (!samples.isEmpty())
            all.insert(name, figureObject(results, static_cast<Figure>(i)));
        if (info.shape == Shape::Number)
            object.insert(name, medianOf(samples));
        else if (info.shape == Shape::MedianAndWorst && !samples.isEmpty())
            object.insert(name, medianAndWorst(samples));
    }
    object.insert(QStringLiteral("figures"), all);
}

QJsonObject byKeystroke(const std::vector<quint32> &counts)
{
    QJsonObject object;
    const QStringList texts = keystrokes();
    for (std::size_t i = 0; i < counts.size(); ++i)
        object.insert(texts[static_cast<qsizetype>(i)], static_cast<qint64>(counts[i]));
    return object;
}

/// The times of each keystroke, so that a slow one can be told from the others.
QJsonObject timesByKeystroke(const Results &results)
{
    QJsonObject object;
    const QStringList texts = keystrokes();
    const auto insert = [&](const QString &name, const Samples &samples) {
        const std::vector<double> times = samples.medians();
        for (std::size_t i = 0; i < times.size(); ++i) {
            const QString &text = texts[static_cast<qsizetype>(i)];
            QJsonObject ofText = object.value(text).toObject();
            ofText.insert(name, rounded(times[i]));
            object.insert(text, ofText);
        }
    };
    insert(QStringLiteral("found"), results[Figure::Keystroke]);
    insert(QStringLiteral("painted"), results[Figure::KeystrokePainted]);
    insert(QStringLiteral("shown"), results[Figure::KeystrokeShown]);
    return object;
}

QJsonObject sumsObject(const FacetSums &sums)
{
    const auto number = [](quint64 sum) { return static_cast<qint64>(sum); };
    return {{QStringLiteral("query"), keystrokes()[static_cast<qsizetype>(summed)]},
            {QStringLiteral("countries"), number(sums.countries)},
            {QStringLiteral("regions"), number(sums.regions)},
            {QStringLiteral("types"), number(sums.types)},
            {QStringLiteral("signatories"), number(sums.signatories)}};
}

void insertMachine(QJsonObject &object)
{
    const Machine machine = thisMachine();
    object.insert(QStringLiteral("processor"), machine.processor);
    object.insert(QStringLiteral("cores"), machine.cores);
    object.insert(QStringLiteral("system"), machine.system);
}

} // namespace

QJsonObject toJson(const Results &results)
{
    QJsonObject object = {
        {QStringLiteral("rows"), static_cast<qint64>(results.rows)},
        {QStringLiteral("agreements"), static_cast<qint64>(results.counts.agreements)},
        {QStringLiteral("institutions"), static_cast<qint64>(results.counts.institutions)},
        {QStringLiteral("countries"), static_cast<qint64>(results.counts.countries)},
        {QStringLiteral("matches"), byKeystroke(results.matches)},
        {QStringLiteral("painted_matches"), byKeystroke(results.painted)},
        {QStringLiteral("times"), timesByKeystroke(results)},
        {QStringLiteral("painted_answers"), results.paintedAnswers},
        {QStringLiteral("facet_sums"), sumsObject(results.facetSums)},
        // A number in JSON holds 53 bits surely.
        {QStringLiteral("names_sum"), QString::number(results.namesSum)},
        {QStringLiteral("baseline_cells"), static_cast<qint64>(results.baselineCells)},
        {QStringLiteral("export_bytes"), results.exportBytes},
        {QStringLiteral("proxy_rows"), results.proxyRows},
        {QStringLiteral("rounds"), results.rounds},
    };
    insertFigures(object, results);
    insertMachine(object);
    return object;
}

} // namespace accords::benchmark
