// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/growth.h"

#include "benchmarks/tables.h"

#include <QJsonDocument>
#include <QProcess>

namespace accords::benchmark {

namespace {

app::Outcome<QJsonObject> run(const QString &program, quint32 rows, const Options &options)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, {QStringLiteral("--generate"), QStringLiteral("scaled"), QStringLiteral("--rows"),
                            QString::number(rows), QStringLiteral("--rounds"), QString::number(options.rounds),
                            QStringLiteral("--folder"), options.folder});
    process.waitForFinished(-1);
    const QJsonDocument document = QJsonDocument::fromJson(process.readAllStandardOutput());
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || !document.isObject())
        return app::Failure{app::ExitStatus::Failed,
                            QStringLiteral("The run on %1 rows came to nothing.").arg(QString::number(rows))};
    return document.object();
}

QString introduction(const QJsonObject &run)
{
    return QStringLiteral("Measured by `accords-benchmark --growth`, built by preset `release`, on %1 core(s) of %2, "
                          "%3. Every figure\nand its baseline come from the same run; `accords-benchmark --help` says "
                          "what each means.\n\n")
        .arg(QString::number(run.value(QStringLiteral("cores")).toInteger()),
             run.value(QStringLiteral("processor")).toString(), run.value(QStringLiteral("system")).toString());
}

} // namespace

app::Outcome<QString> growth(const QString &program, const std::vector<quint32> &sizes, const Options &options)
{
    std::vector<QJsonObject> runs;
    for (const quint32 rows : sizes) {
        auto result = run(program, rows, options);
        if (auto *failure = std::get_if<app::Failure>(&result))
            return std::move(*failure);
        runs.push_back(std::get<QJsonObject>(std::move(result)));
    }
    return introduction(runs.back()) + markdown(figureTable(runs.back())) + u'\n' + markdown(growthTable(runs));
}

} // namespace accords::benchmark
