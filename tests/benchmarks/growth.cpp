// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/growth.h"

#include "benchmarks/tables.h"

namespace accords::benchmark {

namespace {

QString introduction(const QJsonObject &run)
{
    return QStringLiteral("Measured by `accords-benchmark --growth`, built by preset `release`, on %1 core(s) of %2, "
                          "%3. Every figure\nand its baseline come from the same run; `accords-benchmark --help` says "
                          "what each means.\n\n")
        .arg(QString::number(run.value(QStringLiteral("cores")).toInteger()),
             run.value(QStringLiteral("processor")).toString(), run.value(QStringLiteral("system")).toString());
}

} // namespace

QString growthSection(const std::vector<QJsonObject> &runs)
{
    return introduction(runs.back()) + markdown(figureTable(runs.back())) + u'\n' + markdown(growthTable(runs));
}

} // namespace accords::benchmark
