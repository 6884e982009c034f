// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

namespace accords::app {

namespace {

constexpr unsigned bit(Verb verb)
{
    return 1U << static_cast<unsigned>(verb);
}

constexpr unsigned askingVerbs = bit(Verb::Export) | bit(Verb::Stats) | bit(Verb::Check);
constexpr unsigned everyVerb = askingVerbs | bit(Verb::Import);

constexpr auto oneSource = "[SOURCE] [OPTIONS]";

constexpr std::array exportExamples = {
    "accords export --query \"country:BR type:iia\" --preset excel-fr --output brazil.csv",
    "accords export partners.csv --sort country,-type --columns institution,country,type",
    "accords export --format json --query has:mou",
};
constexpr std::array statsExamples = {
    "accords stats",
    "accords stats --by region --query type:mou,moa",
    "accords stats partners.csv --format json --by country",
};
constexpr std::array checkExamples = {
    "accords check partners.csv",
    "accords check --query problem:possible-duplicate",
    "accords check - --format json < partners.csv",
};
constexpr std::array importExamples = {
    "accords import partners.accords september.csv",
    "accords import partners.accords - < september.csv",
};

// By Verb.
constexpr std::array allVerbs = {
    VerbInfo{Verb::Export, "export", oneSource, QT_TRANSLATE_NOOP("CommandLine", "write agreements"),
             QT_TRANSLATE_NOOP("CommandLine", "Writes agreements to standard output, or to a file."), exportExamples},
    VerbInfo{Verb::Stats, "stats", oneSource,
             QT_TRANSLATE_NOOP("CommandLine", "count agreements, institutions and countries"),
             QT_TRANSLATE_NOOP("CommandLine",
                               "Counts agreements, institutions and countries, and the rows they were read from."),
             statsExamples},
    VerbInfo{Verb::Check, "check", oneSource, QT_TRANSLATE_NOOP("CommandLine", "read, and report problems"),
             QT_TRANSLATE_NOOP("CommandLine",
                               "Reads a list and reports what was repaired, what is suggested and what is wrong, one "
                               "problem on each line. With a query: the problems of the agreements it finds."),
             checkExamples},
    VerbInfo{Verb::Import, "import", "CATALOGUE SOURCE [OPTIONS]",
             QT_TRANSLATE_NOOP("CommandLine", "add an edition to a catalogue"),
             QT_TRANSLATE_NOOP("CommandLine",
                               "Adds a list to a catalogue as its newest edition, and makes the catalogue when it is "
                               "missing. The editions before stay in it, and so does all that was written beside them; "
                               "agreements that the list has no more are kept as ended. What staff keep is taken over "
                               "from columns of the list, or from another catalogue, where an empty one leaves what "
                               "is there. The same list again changes nothing. One line says what was done once it is "
                               "on the disk."),
             importExamples},
};

constexpr std::array allOptions = {
    OptionInfo{
        "query", "TEXT",
        QT_TRANSLATE_NOOP("CommandLine",
                          "only the agreements that this filter finds, for example: country:BR,CL -type:erasmus"),
        askingVerbs},
    OptionInfo{"sort", "KEYS",
               QT_TRANSLATE_NOOP("CommandLine", "column keys, comma separated, “-” before one for descending; left "
                                                "out, the list’s own order"),
               bit(Verb::Export)},
    OptionInfo{"columns", "KEYS",
               QT_TRANSLATE_NOOP("CommandLine", "column keys, comma separated; left out: %1. The list’s own other "
                                                "columns are named by their title and come last"),
               bit(Verb::Export)},
    OptionInfo{"format", "F", QT_TRANSLATE_NOOP("CommandLine", "csv (left out), tsv or json"), bit(Verb::Export)},
    OptionInfo{"format", "F", QT_TRANSLATE_NOOP("CommandLine", "text (left out) or json"),
               bit(Verb::Stats) | bit(Verb::Check)},
    OptionInfo{"preset", "P",
               QT_TRANSLATE_NOOP("CommandLine",
                                 "rfc4180 (left out): comma, CRLF, UTF-8; excel-fr: semicolon, CRLF, UTF-8 with a byte "
                                 "order mark. With tsv the separator is always the tab; json has no preset"),
               bit(Verb::Export)},
    OptionInfo{
        "by", "KEY",
        QT_TRANSLATE_NOOP("CommandLine", "country, region, type, signatory or institution: one line each, most first"),
        bit(Verb::Stats)},
    OptionInfo{"language", "fr|en",
               QT_TRANSLATE_NOOP("CommandLine", "of headers, labels, country names, messages and sort order; left out: "
                                                "the system’s"),
               everyVerb},
    OptionInfo{"output", "FILE",
               QT_TRANSLATE_NOOP("CommandLine", "the file to write; an existing one is replaced whole or not at all. "
                                                "Left out, or “-”: standard output"),
               bit(Verb::Export)},
};

} // namespace

std::span<const VerbInfo> verbs()
{
    return allVerbs;
}

std::optional<Verb> verbFromName(const QString &name)
{
    for (const VerbInfo &info : allVerbs) {
        if (name == QLatin1StringView(info.name))
            return info.verb;
    }
    return std::nullopt;
}

std::vector<OptionInfo> optionsOf(Verb verb)
{
    std::vector<OptionInfo> options;
    for (const OptionInfo &option : allOptions) {
        if (option.verbs & bit(verb))
            options.push_back(option);
    }
    return options;
}

void addOptions(QCommandLineParser &parser, Verb verb)
{
    // Without this, `-query x` would be five options of one letter, and the message about them no help.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("v"), QStringLiteral("version")}));
    for (const OptionInfo &option : optionsOf(verb))
        parser.addOption(QCommandLineOption(QLatin1StringView(option.name), {}, QLatin1StringView(option.valueName)));
}

} // namespace accords::app
