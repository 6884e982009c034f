// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/help.h"

#include "app/commandline/options.h"
#include "app/commandline/wording.h"
#include "catalogue/columns.h"

#include <QCoreApplication>

namespace accords::app {

namespace {

using text::Phrasebook;

constexpr qsizetype width = 80;
constexpr qsizetype indent = 2;

/// \a text in lines of at most \a width letters; those after the first begin with \a margin spaces.
QString wrapped(const QString &text, qsizetype margin)
{
    QString lines;
    qsizetype column = margin;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        if (column > margin && column + 1 + word.size() > width) {
            lines += QLatin1Char('\n') + QString(margin, QLatin1Char(' '));
            column = margin;
        }
        if (column > margin) {
            lines += QLatin1Char(' ');
            ++column;
        }
        lines += word;
        column += word.size();
    }
    return lines + QLatin1Char('\n');
}

/// Terms on the left, what they mean on the right.
QString definitions(const std::vector<std::pair<QString, QString>> &entries)
{
    qsizetype widest = 0;
    for (const auto &entry : entries)
        widest = std::max(widest, entry.first.size());
    QString lines;
    for (const auto &[term, meaning] : entries)
        lines +=
            QString(indent, QLatin1Char(' ')) + term.leftJustified(widest + 2) + wrapped(meaning, indent + widest + 2);
    return lines;
}

QString columnKeys(bool onlyExported)
{
    QStringList keys;
    for (const catalogue::ColumnInfo &info : catalogue::columns()) {
        if (info.exportedByDefault || !onlyExported)
            keys.append(QLatin1StringView(info.key));
    }
    return keys.join(QLatin1Char(onlyExported ? ',' : ' '));
}

QString meaning(const OptionInfo &option, const Phrasebook &phrases)
{
    const QString text = said(phrases, option.help);
    return text.contains(QLatin1StringView("%1")) ? text.arg(columnKeys(true)) : text;
}

QString helpOption(const Phrasebook &phrases)
{
    return said(phrases, QT_TRANSLATE_NOOP("CommandLine", "this text"));
}

/// How a verb is called.
QString usage(const VerbInfo &info)
{
    return QStringLiteral("accords %1 %2").arg(QLatin1StringView(info.name), QLatin1StringView(info.arguments));
}

/// What all helps end with.
QString footer(const Phrasebook &phrases)
{
    return wrapped(said(phrases, QT_TRANSLATE_NOOP("CommandLine",
                                                   "SOURCE is a list with a header, its cells separated by tabs, "
                                                   "commas or semicolons, a catalogue, which stands for its newest "
                                                   "edition, or “-” for standard input; left out, the list that comes "
                                                   "with Accords.")),
                   0) +
           wrapped(said(phrases, QT_TRANSLATE_NOOP("CommandLine",
                                                   "Exit status: 0 done, 1 the source could not be read or the output "
                                                   "not written, 2 the command line or the query is wrong.")),
                   0);
}

} // namespace

QString generalHelp(const Phrasebook &phrases)
{
    std::vector<std::pair<QString, QString>> usages;
    usages.emplace_back(QStringLiteral("accords [FILE]"),
                        said(phrases, QT_TRANSLATE_NOOP("CommandLine", "open the window on a list or a catalogue")));
    for (const VerbInfo &info : verbs())
        usages.emplace_back(usage(info), said(phrases, info.summary));
    usages.emplace_back(QStringLiteral("accords --version"),
                        said(phrases, QT_TRANSLATE_NOOP("CommandLine", "tell which version this is")));
    usages.emplace_back(QStringLiteral("accords [VERB] --help"),
                        said(phrases, QT_TRANSLATE_NOOP("CommandLine", "tell how to use it, or one of its verbs")));
    return said(phrases,
                QT_TRANSLATE_NOOP("CommandLine", "Browse, search and export a school’s exchange agreements.")) +
           QStringLiteral("\n\n") + definitions(usages) + QLatin1Char('\n') + footer(phrases);
}

QString helpOf(Verb verb, const Phrasebook &phrases)
{
    const VerbInfo &info = verbs()[static_cast<std::size_t>(verb)];
    std::vector<std::pair<QString, QString>> options;
    for (const OptionInfo &option : optionsOf(verb))
        options.emplace_back(
            QStringLiteral("--%1 %2").arg(QLatin1StringView(option.name), QLatin1StringView(option.valueName)),
            meaning(option, phrases));
    options.emplace_back(QStringLiteral("--help"), helpOption(phrases));

    QString help = usage(info) + QStringLiteral("\n\n");
    help += wrapped(said(phrases, info.description), 0) + QLatin1Char('\n');
    help += said(phrases, QT_TRANSLATE_NOOP("CommandLine", "Options:")) + QLatin1Char('\n') + definitions(options);
    if (verb == Verb::Export)
        //: %1: the keys, separated by spaces
        help += QLatin1Char('\n') +
                wrapped(said(phrases, QT_TRANSLATE_NOOP("CommandLine", "Column keys: %1.")).arg(columnKeys(false)), 0);
    help += QLatin1Char('\n') + said(phrases, QT_TRANSLATE_NOOP("CommandLine", "Examples:")) + QLatin1Char('\n');
    for (const char *example : info.examples)
        help += QStringLiteral("  ") + QLatin1StringView(example) + QLatin1Char('\n');
    return help + QLatin1Char('\n') + footer(phrases);
}

} // namespace accords::app
