// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/standardstreams.h"
#include "app/jobs/freedmemory.h"
#include "app/startup/quietstart.h"
#include "benchmarks/check.h"
#include "benchmarks/childrun.h"
#include "benchmarks/growth.h"
#include "benchmarks/hostile.h"
#include "benchmarks/json.h"
#include "benchmarks/measuring.h"
#include "benchmarks/options.h"
#include "benchmarks/startup.h"
#include "benchmarks/tables.h"

#include <QApplication>
#include <QJsonDocument>

#include <cstring>
#include <iostream>

namespace {

using namespace accords;
using namespace accords::benchmark;

int status(const app::Failure &failure)
{
    app::complain(failure.sentence);
    return static_cast<int>(failure.status);
}

int print(const QString &text)
{
    std::cout << text.toStdString() << std::flush;
    return static_cast<int>(std::cout ? app::ExitStatus::Done : app::ExitStatus::Failed);
}

/// Prints \a text, and each of \a complaints, which make the run fail.
int printWith(const QStringList &complaints, const QString &text)
{
    const int printed = print(text);
    for (const QString &complaint : complaints)
        app::complain(complaint);
    return complaints.isEmpty() ? printed : static_cast<int>(app::ExitStatus::Failed);
}

int report(const Results &results, const Options &options)
{
    const QJsonObject object = toJson(results);
    return printWith(options.check ? overBudget(results) : QStringList(),
                     options.format == Format::Table
                         ? plainText(figureTable(object))
                         : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

int benchmarkList(QApplication &application, const Options &options)
{
    app::Outcome<GeneratedList> list;
    if (options.file.isEmpty())
        list = generated(*options.kind, options.rows, options.folder);
    if (const auto *failure = std::get_if<app::Failure>(&list))
        return status(*failure);
    const QString path = options.file.isEmpty() ? std::get<GeneratedList>(list).path : options.file;
    const auto results = measure(application, path, options.folder, options.rounds);
    if (const auto *failure = std::get_if<app::Failure>(&results))
        return status(*failure);
    return report(std::get<Results>(results), options);
}

int benchmarkGrowth(const Options &options)
{
    std::vector<QJsonObject> runs;
    for (const quint32 rows : {10'000U, 100'000U, 1'000'000U}) {
        auto run = childRun(QCoreApplication::applicationFilePath(), kinds().front(), rows, options);
        if (const auto *failure = std::get_if<app::Failure>(&run))
            return status(*failure);
        runs.push_back(std::get<QJsonObject>(std::move(run)));
    }
    return print(growthSection(runs));
}

int benchmarkHostile(const Options &options)
{
    std::vector<KindRun> runs;
    for (const Kind &kind : kinds()) {
        auto run = childRun(QCoreApplication::applicationFilePath(), kind, kind.usualRows, options);
        const auto *object = std::get_if<QJsonObject>(&run);
        runs.push_back({QString::fromLatin1(kind.name), object ? *object : QJsonObject()});
    }
    return printWith(tooSlow(runs), markdown(hostileTable(runs)));
}

int benchmarkStartup(const Options &options)
{
    const auto result = measureStartup(options.rounds);
    if (const auto *failure = std::get_if<app::Failure>(&result))
        return status(*failure);
    return print(QString::fromUtf8(QJsonDocument(std::get<QJsonObject>(result)).toJson(QJsonDocument::Indented)));
}

int run(QApplication &application, const QStringList &arguments)
{
    const app::Outcome<Options> understood = parsed(arguments);
    if (const auto *failure = std::get_if<app::Failure>(&understood))
        return status(*failure);
    const auto &options = std::get<Options>(understood);
    switch (options.task) {
    case Task::Help:
        return print(helpText());
    case Task::Growth:
        return benchmarkGrowth(options);
    case Task::Hostile:
        return benchmarkHostile(options);
    case Task::Startup:
        return benchmarkStartup(options);
    case Task::OneList:
        break;
    }
    return benchmarkList(application, options);
}

} // namespace

int main(int argc, char *argv[])
{
    // A window on a screen would be painted when the screen has time for it.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 1 && std::strcmp(argv[1], startsAsProgram) == 0)
        return startAsProgram(argc, argv);
    app::keepLargeBlocksApart();
    // What the platform has to say of each window would hide what we have to say.
    const app::QuietStart quiet(QStringLiteral("No window can be opened on the platform that QT_QPA_PLATFORM names."));
    QApplication application(argc, argv);
    return run(application, QApplication::arguments().sliced(1));
}
