// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace accords::benchmark {

namespace {

using app::ExitStatus;
using app::Failure;

constexpr uint mostRounds = 1'000;

Failure misuse(const QString &sentence)
{
    return {ExitStatus::Usage, sentence + QStringLiteral(" See accords-benchmark --help.")};
}

void declare(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const char *value = nullptr) {
        parser.addOption({QString::fromLatin1(name), QString(), value ? QString::fromLatin1(value) : QString()});
    };
    add("help");
    add("growth");
    add("hostile");
    add("startup");
    add("check");
    add("format", "FORMAT");
    add("generate", "KIND");
    add("rows", "N");
    add("rounds", "N");
    add("folder", "DIR");
}

/// The number of option \a name in \a value, from 1 to \a most.
std::optional<Failure> takeNumber(const QCommandLineParser &parser, const QString &name, uint most, uint &value)
{
    if (!parser.isSet(name))
        return std::nullopt;
    bool isNumber = false;
    value = parser.value(name).toUInt(&isNumber);
    if (isNumber && value >= 1 && value <= most)
        return std::nullopt;
    return misuse(QStringLiteral("--%1 takes a number from 1 to %2.").arg(name, QString::number(most)));
}

/// Options that don't go together; empty when all do.
QString contradiction(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    const bool makes = parser.isSet(QStringLiteral("generate")) || parser.isSet(QStringLiteral("rows"));
    const bool judges = parser.isSet(QStringLiteral("check")) || parser.isSet(QStringLiteral("format"));
    if (files.size() > 1)
        return QStringLiteral("“%1” is one file too many.").arg(files[1]);
    if (!files.isEmpty() && makes)
        return QStringLiteral("--generate and --rows make a list, so that no file can be given.");
    int runs = 0;
    for (const char *series : {"growth", "hostile", "startup"}) {
        if (!parser.isSet(QString::fromLatin1(series)))
            continue;
        if (makes || judges || !files.isEmpty())
            return QStringLiteral("--%1 goes with --rounds and --folder alone.").arg(QString::fromLatin1(series));
        ++runs;
    }
    if (runs > 1)
        return QStringLiteral("--growth, --hostile and --startup are runs of their own.");
    return {};
}

Task taskOf(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("help")))
        return Task::Help;
    if (parser.isSet(QStringLiteral("growth")))
        return Task::Growth;
    if (parser.isSet(QStringLiteral("startup")))
        return Task::Startup;
    return parser.isSet(QStringLiteral("hostile")) ? Task::Hostile : Task::OneList;
}

std::optional<Failure> takeWords(const QCommandLineParser &parser, Options &options)
{
    const QString kind =
        parser.isSet(QStringLiteral("generate")) ? parser.value(QStringLiteral("generate")) : QStringLiteral("scaled");
    options.kind = kindNamed(kind);
    if (!options.kind)
        return misuse(QStringLiteral("There is no kind of list “%1”.").arg(kind));
    const QString format = parser.value(QStringLiteral("format"));
    if (!format.isEmpty() && format != QStringLiteral("json") && format != QStringLiteral("table"))
        return misuse(QStringLiteral("There is no format “%1”.").arg(format));
    options.format = format == QStringLiteral("table") ? Format::Table : Format::Json;
    options.folder = parser.isSet(QStringLiteral("folder")) ? parser.value(QStringLiteral("folder")) : QDir::tempPath();
    if (!QFileInfo(options.folder).isDir())
        return misuse(QStringLiteral("“%1” is no folder.").arg(options.folder));
    return std::nullopt;
}

std::optional<Failure> takeNumbers(const QCommandLineParser &parser, Options &options)
{
    options.rows = options.kind->usualRows;
    if (auto failure = takeNumber(parser, QStringLiteral("rows"), options.kind->mostRows, options.rows))
        return failure;
    auto rounds = static_cast<uint>(options.rounds);
    if (auto failure = takeNumber(parser, QStringLiteral("rounds"), mostRounds, rounds))
        return failure;
    options.rounds = static_cast<int>(rounds);
    return std::nullopt;
}

} // namespace

app::Outcome<Options> parsed(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    // The parser skips the first, the program's own name.
    if (!parser.parse(QStringList{QString()} + arguments))
        return misuse(parser.errorText());
    Options options;
    options.task = taskOf(parser);
    if (options.task == Task::Help)
        return options;
    if (const QString sentence = contradiction(parser); !sentence.isEmpty())
        return misuse(sentence);
    options.check = parser.isSet(QStringLiteral("check"));
    options.file = parser.positionalArguments().value(0);
    if (auto failure = takeWords(parser, options))
        return std::move(*failure);
    if (auto failure = takeNumbers(parser, options))
        return std::move(*failure);
    return options;
}

} // namespace accords::benchmark
