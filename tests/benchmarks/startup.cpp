// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/startup.h"

#include "app/startup/programs.h"
#include "benchmarks/memory.h"
#include "benchmarks/samples.h"
#include "benchmarks/stopwatch.h"
#include "ui/table/agreementtable.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <array>
#include <cstdio>

namespace accords::benchmark {

namespace {

/// Waits for the table to be painted with rows.
class Watcher final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && isFilledTable(*watched)) {
            QCoreApplication::instance()->removeEventFilter(this);
            // When it is on the screen, as far as the platform goes.
            QMetaObject::invokeMethod(this, &Watcher::tell, Qt::QueuedConnection);
        }
        return false;
    }

private:
    static bool isFilledTable(const QObject &viewport)
    {
        const auto *table = qobject_cast<const ui::AgreementTable *>(viewport.parent());
        return table && table->viewport() == &viewport && table->model()->rowCount() > 0;
    }

    static void tell()
    {
        std::puts("painted");
        std::fflush(stdout);
    }
};

void watch()
{
    QCoreApplication *application = QCoreApplication::instance();
    application->installEventFilter(new Watcher(application));
}

/// One of the two programs, and what was measured of it.
struct Contender
{
    QString program;
    QStringList arguments = {};
    Samples painted = {}; ///< ms
    Samples memory = {};  ///< bytes
};

QProcessEnvironment withoutSettings(const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        environment.insert(QString::fromLatin1(variable), folder);
    return environment;
}

/// Starts \a contender once; false: it never painted.
bool start(Contender &contender, const QString &folder, bool counts)
{
    constexpr int patience = 60'000;              // ms
    constexpr unsigned long untilItRests = 1'000; // ms
    QProcess process;
    process.setProcessEnvironment(withoutSettings(folder));
    process.setStandardErrorFile(QProcess::nullDevice());
    const Stopwatch stopwatch;
    process.start(contender.program, contender.arguments, QIODevice::ReadOnly);
    const bool painted = process.waitForReadyRead(patience) && process.readAllStandardOutput().startsWith("painted");
    const double time = stopwatch.milliseconds();
    if (painted && counts) {
        contender.painted.add(time);
        QThread::msleep(untilItRests);
        if (const auto memory = proportionalBytes(process.processId()))
            contender.memory.add(static_cast<double>(*memory));
    }
    process.kill();
    process.waitForFinished();
    return painted;
}

QJsonObject timesOf(const Contender &ours, const Contender &bare)
{
    constexpr double budget = 1.5;
    return {{QStringLiteral("median"), ours.painted.median()},
            {QStringLiteral("worst"), ours.painted.worst()},
            {QStringLiteral("baseline"), bare.painted.median()},
            {QStringLiteral("ratio"), ours.painted.median() / bare.painted.median()},
            {QStringLiteral("budget"), budget}};
}

QJsonObject memoryOf(const Contender &ours, const Contender &bare)
{
    constexpr double budget = 15'000'000;
    return {{QStringLiteral("median"), ours.memory.median()},
            {QStringLiteral("baseline"), bare.memory.median()},
            {QStringLiteral("difference"), ours.memory.median() - bare.memory.median()},
            {QStringLiteral("budget"), budget}};
}

} // namespace

app::Outcome<QJsonObject> measureStartup(int rounds)
{
    const QTemporaryDir folder;
    const QDir programs(QCoreApplication::applicationDirPath());
    Contender ours{.program = QCoreApplication::applicationFilePath(),
                   .arguments = {QString::fromLatin1(startsAsProgram)}};
    Contender bare{.program = programs.filePath(QStringLiteral("accords-bare-window"))};
    for (int round = -1; round < rounds; ++round) {
        for (Contender *contender : {&bare, &ours}) {
            if (!start(*contender, folder.path(), round >= 0))
                return app::Failure{app::ExitStatus::Failed,
                                    QStringLiteral("“%1” painted no window.").arg(contender->program)};
        }
    }
    QJsonObject result{{QStringLiteral("startup"), timesOf(ours, bare)}};
    if (!ours.memory.isEmpty() && !bare.memory.isEmpty())
        result.insert(QStringLiteral("startup_memory"), memoryOf(ours, bare));
    return result;
}

int startAsProgram(int argc, char *argv[])
{
    // The program knows nothing of the argument that brought us here.
    std::array<char *, 2> arguments{argc > 0 ? argv[0] : nullptr, nullptr};
    int count = 1;
    qAddPreRoutine(watch);
    return app::runWindow(count, arguments.data());
}

} // namespace accords::benchmark
