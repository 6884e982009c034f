// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/arguments.h"

#include "app/commandline/options.h"
#include "app/commandline/values.h"
#include "app/commandline/wording.h"
#include "text/foreigntext.h"
#include "text/nearest.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace accords::app {

namespace {

using domain::Language;
using text::Phrasebook;

const QString helpName = QStringLiteral("help");
const QString versionName = QStringLiteral("version");

QStringList forParser(const QStringList &arguments)
{
    // The parser skips the first, the program's own name.
    return QStringList{QStringLiteral("accords")} + arguments;
}

Failure unknownOption(const QString &name, Verb verb, const Phrasebook &phrases)
{
    QStringList names;
    for (const OptionInfo &option : optionsOf(verb))
        names.append(QLatin1StringView(option.name));
    const QString verbName = QLatin1StringView(verbs()[static_cast<std::size_t>(verb)].name);
    const QString nearest = text::nearest(name, names);
    if (!nearest.isEmpty())
        //: %1: a verb; %2, %3: options without dashes
        return misuse(
            said(phrases, QT_TRANSLATE_NOOP("CommandLine", "accords %1 has no option --%2: did you mean --%3?"))
                .arg(verbName, text::shown(name), nearest));
    //: %1: a verb; %2: an option without dashes
    return misuse(
        said(phrases, QT_TRANSLATE_NOOP("CommandLine", "accords %1 has no option --%2: see “accords %1 --help”."))
            .arg(verbName, text::shown(name)));
}

/// Whether \a flag, which takes no value, was given one.
bool hasValue(const QStringList &arguments, const QString &flag)
{
    const QString start = QStringLiteral("--%1=").arg(flag);
    return std::ranges::any_of(arguments, [&](const QString &argument) { return argument.startsWith(start); });
}

/// The parser found a fault, and not in an option's name: it is a value that lacks, or one too many.
Failure valueFault(const QStringList &arguments, const Phrasebook &phrases)
{
    for (const QString &flag : {helpName, versionName}) {
        if (hasValue(arguments, flag))
            //: %1: an option without dashes
            return misuse(said(phrases, QT_TRANSLATE_NOOP("CommandLine", "--%1 takes no value.")).arg(flag));
    }
    //: %1: an option with its dashes
    return misuse(said(phrases, QT_TRANSLATE_NOOP("CommandLine", "%1 needs a value after it."))
                      .arg(text::shown(arguments.last())));
}

std::optional<Failure> readCatalogue(Request &request, QStringList &files, const Phrasebook &phrases)
{
    if (files.size() < 2)
        return misuse(
            said(phrases, QT_TRANSLATE_NOOP("CommandLine",
                                            "accords import needs a catalogue and then a list: see “accords import "
                                            "--help”.")));
    request.catalogue = files.takeFirst();
    if (request.catalogue.isEmpty() || request.catalogue == QLatin1StringView("-"))
        return misuse(said(
            phrases, QT_TRANSLATE_NOOP("CommandLine", "The catalogue is a file: write its name before the list.")));
    return std::nullopt;
}

std::optional<Failure> readSource(Request &request, const QStringList &sources, const Phrasebook &phrases)
{
    if (sources.size() > 1)
        //: %1: a file’s name
        return misuse(
            said(phrases, QT_TRANSLATE_NOOP("CommandLine", "“%1” is one source too many: a command reads one list."))
                .arg(text::shown(sources[1])));
    if (sources.isEmpty())
        return std::nullopt;
    if (sources.first().isEmpty())
        return misuse(said(phrases, QT_TRANSLATE_NOOP("CommandLine", "The name of the source is empty.")));
    request.source = sources.first();
    return std::nullopt;
}

Outcome<Request> readRequest(Verb verb, const QCommandLineParser &parser, const QStringList &arguments,
                             const Phrasebook &phrases)
{
    if (!parser.unknownOptionNames().isEmpty())
        return unknownOption(parser.unknownOptionNames().constFirst(), verb, phrases);
    if (!parser.errorText().isEmpty())
        return valueFault(arguments, phrases);
    Request request;
    request.verb = verb;
    if (auto failure = readValues(request, parser, phrases))
        return *failure;
    QStringList files = parser.positionalArguments();
    if (verb == Verb::Import) {
        if (auto failure = readCatalogue(request, files, phrases))
            return *failure;
    }
    if (auto failure = readSource(request, files, phrases))
        return *failure;
    return request;
}

Command understoodVerb(Verb verb, const QStringList &arguments, Language systemLanguage)
{
    QCommandLineParser parser;
    addOptions(parser, verb);
    const bool sound = parser.parse(forParser(arguments));
    Command command{.wish = Notice::Help, .verb = verb, .language = chosenLanguage(parser, systemLanguage)};
    if (sound && parser.isSet(versionName))
        command.wish = Notice::Version;
    if ((parser.isSet(helpName) && !hasValue(arguments, helpName)) || (sound && parser.isSet(versionName)))
        return command;
    auto request = readRequest(verb, parser, arguments, Phrasebook(command.language));
    if (auto *failure = std::get_if<Failure>(&request))
        command.wish = std::move(*failure);
    else
        command.wish = std::get<Request>(std::move(request));
    return command;
}

bool looksLikeVerb(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c == QLatin1Char('-'); }) &&
           !QFileInfo::exists(word);
}

Failure unknownVerb(const QString &word, const Phrasebook &phrases)
{
    QStringList names;
    for (const VerbInfo &info : verbs())
        names.append(QLatin1StringView(info.name));
    const QString nearest = text::nearest(word, names);
    if (!nearest.isEmpty())
        //: %1: what was typed; %2: a verb
        return misuse(said(phrases, QT_TRANSLATE_NOOP("CommandLine",
                                                      "There is no verb and no file “%1”: did you mean “accords %2”?"))
                          .arg(text::shown(word), nearest));
    //: %1: what was typed
    return misuse(
        said(phrases, QT_TRANSLATE_NOOP("CommandLine", "There is no verb and no file “%1”: see “accords --help”."))
            .arg(text::shown(word)));
}

} // namespace

bool needsNoWindow(const QStringList &arguments)
{
    const QStringList wishes = {QStringLiteral("-h"), QStringLiteral("--help"), QStringLiteral("-v"),
                                QStringLiteral("--version")};
    return (!arguments.isEmpty() && verbFromName(arguments.first())) ||
           std::ranges::any_of(arguments, [&](const QString &argument) { return wishes.contains(argument); });
}

Command understood(const QStringList &arguments, Language systemLanguage)
{
    if (const auto verb = arguments.isEmpty() ? std::nullopt : verbFromName(arguments.first()))
        return understoodVerb(*verb, arguments.sliced(1), systemLanguage);
    QCommandLineParser parser;
    addOptions(parser, Verb::Stats);
    parser.parse(forParser(arguments));
    return {.wish = parser.isSet(helpName) ? Notice::Help : Notice::Version,
            .verb = std::nullopt,
            .language = chosenLanguage(parser, systemLanguage)};
}

Outcome<QString> fileToOpen(const QStringList &arguments, const Phrasebook &phrases)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.parse(forParser(arguments));
    const QStringList files = parser.positionalArguments();
    if (!parser.unknownOptionNames().isEmpty())
        //: %1: an option without dashes
        return misuse(
            said(phrases, QT_TRANSLATE_NOOP("CommandLine", "The window has no option --%1: options follow a verb, see "
                                                           "“accords --help”."))
                .arg(text::shown(parser.unknownOptionNames().constFirst())));
    if (files.isEmpty())
        return QString();
    if (files.first().isEmpty())
        return misuse(said(phrases, QT_TRANSLATE_NOOP("CommandLine", "The name of the source is empty.")));
    if (files.first() == QLatin1StringView("-"))
        return misuse(
            said(phrases, QT_TRANSLATE_NOOP("CommandLine", "Standard input is read after a verb only: see “accords "
                                                           "--help”.")));
    if (looksLikeVerb(files.first()))
        return unknownVerb(files.first(), phrases);
    if (files.size() > 1)
        //: %1: a file’s name
        return misuse(
            said(phrases, QT_TRANSLATE_NOOP("CommandLine", "“%1” is one file too many: the window opens one list."))
                .arg(text::shown(files[1])));
    return files.first();
}

} // namespace accords::app
