// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/standardstreams.h"
#include "app/startup/quietstart.h"
#include "benchmarks/check.h"
#include "benchmarks/growth.h"
#include "benchmarks/json.h"
#include "benchmarks/measuring.h"
#include "benchmarks/options.h"
#include "benchmarks/tables.h"

#include <QApplication>
#include <QJsonDocument>

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

int report(const Results &results, const Options &options)
{
    const QJsonObject object = toJson(results);
    const int printed = print(options.format == Format::Table
                                  ? plainText(figureTable(object))
                                  : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
    const QStringList complaints = options.check ? overBudget(results) : QStringList();
    for (const QString &complaint : complaints)
        app::complain(complaint);
    return complaints.isEmpty() ? printed : static_cast<int>(app::ExitStatus::Failed);
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

int run(QApplication &application, const QStringList &arguments)
{
    const app::Outcome<Options> understood = parsed(arguments);
    if (const auto *failure = std::get_if<app::Failure>(&understood))
        return status(*failure);
    const auto &options = std::get<Options>(understood);
    if (options.help)
        return print(helpText());
    if (!options.growth)
        return benchmarkList(application, options);
    const app::Outcome<QString> section =
        growth(QCoreApplication::applicationFilePath(), {10'000, 100'000, 1'000'000}, options);
    if (const auto *failure = std::get_if<app::Failure>(&section))
        return status(*failure);
    return print(std::get<QString>(section));
}

} // namespace

int main(int argc, char *argv[])
{
    // A window on a screen would be painted when the screen has time for it.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // What the platform has to say of each window would hide what we have to say.
    const app::QuietStart quiet(QStringLiteral("No window can be opened on the platform that QT_QPA_PLATFORM names."));
    QApplication application(argc, argv);
    return run(application, QApplication::arguments().sliced(1));
}
