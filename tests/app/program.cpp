// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "program.h"

namespace accords::testing {

namespace {

constexpr int patience = 60'000; ///< ms; a sanitized build on a busy machine is slow

QProcessEnvironment environmentWith(const QStringList &changes)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QStringList all = {QStringLiteral("LANG=C.UTF-8"),     QStringLiteral("LC_ALL="),
                       QStringLiteral("LANGUAGE="),        QStringLiteral("DISPLAY="),
                       QStringLiteral("WAYLAND_DISPLAY="), QStringLiteral("QT_QPA_PLATFORM=")};
    for (const QString &change : all + changes) {
        const qsizetype equals = change.indexOf(QLatin1Char('='));
        if (equals == change.size() - 1)
            environment.remove(change.first(equals));
        else
            environment.insert(change.first(equals), change.sliced(equals + 1));
    }
    return environment;
}

Run finished(QProcess &process)
{
    if (!process.waitForFinished(patience))
        process.kill();
    Run run;
    run.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

} // namespace

QString program()
{
    return QStringLiteral(ACCORDS_PROGRAM);
}

Run runProgram(const QStringList &arguments, const QByteArray &input, const QStringList &environment)
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(environment));
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    return finished(process);
}

Run shell(const QString &command, const QStringList &environment)
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(environment));
    const QString function = QStringLiteral("accords() { '%1' \"$@\"; }; ").arg(program());
    process.start(QStringLiteral("bash"), {QStringLiteral("-c"), function + command});
    process.closeWriteChannel();
    return finished(process);
}

QString refusalFault(const Run &run, int status, const QString &part)
{
    if (run.status != status)
        return QStringLiteral("status %1: %2").arg(run.status).arg(run.sentence());
    if (!run.out.isEmpty())
        return QStringLiteral("standard output: %1").arg(QString::fromUtf8(run.out));
    if (run.err.count('\n') != 1)
        return QStringLiteral("not one line: %1").arg(QString::fromUtf8(run.err));
    if (!run.sentence().contains(part))
        return QStringLiteral("no “%1” in: %2").arg(part, run.sentence());
    return {};
}

} // namespace accords::testing
