// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/childrun.h"

#include <QJsonDocument>
#include <QProcess>

namespace accords::benchmark {

app::Outcome<QJsonObject> childRun(const QString &program, const Kind &kind, quint32 rows, const Options &options)
{
    constexpr int patience = 15 * 60 * 1000; // ms
    const QString name = QString::fromLatin1(kind.name);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, {QStringLiteral("--generate"), name, QStringLiteral("--rows"), QString::number(rows),
                            QStringLiteral("--rounds"), QString::number(options.rounds), QStringLiteral("--folder"),
                            options.folder});
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
    }
    const QJsonDocument document = QJsonDocument::fromJson(process.readAllStandardOutput());
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || !document.isObject())
        return app::Failure{app::ExitStatus::Failed,
                            QStringLiteral("%1: the run on %2 rows came to nothing.").arg(name, QString::number(rows))};
    return document.object();
}

} // namespace accords::benchmark
