// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/commandline.h"

#include "app/commandline/arguments.h"
#include "app/commandline/exportverb.h"
#include "app/commandline/help.h"
#include "app/commandline/importverb.h"
#include "app/commandline/reports.h"
#include "app/commandline/source.h"
#include "app/commandline/standardstreams.h"

#include <QCoreApplication>

namespace accords::app {

namespace {

using text::Phrasebook;

std::optional<Failure> print(const QByteArray &text, QIODevice &output, const Phrasebook &phrases)
{
    return writeTo(
        output, [&](QIODevice &device) { return device.write(text) == text.size(); }, phrases);
}

std::optional<Failure> answer(Notice notice, std::optional<Verb> verb, QIODevice &output, const Phrasebook &phrases)
{
    if (notice == Notice::Help)
        return print((verb ? helpOf(*verb, phrases) : generalHelp(phrases)).toUtf8(), output, phrases);
    const QString version = QStringLiteral("accords %1\n").arg(QCoreApplication::applicationVersion());
    return print(version.toUtf8(), output, phrases);
}

std::optional<Failure> import(const Request &request, Streams streams, const Phrasebook &phrases)
{
    const auto outcome = importList(request, streams.input, phrases);
    if (const auto *failure = std::get_if<Failure>(&outcome))
        return *failure;
    return print(std::get<QString>(outcome).toUtf8(), streams.output, phrases);
}

std::optional<Failure> answer(const Request &request, Streams streams, const Phrasebook &phrases)
{
    if (request.verb == Verb::Import)
        return import(request, streams, phrases);
    const auto outcome = select(request, streams.input, phrases);
    if (const auto *failure = std::get_if<Failure>(&outcome))
        return *failure;
    const auto &selection = std::get<Selection>(outcome);
    switch (request.verb) {
    case Verb::Export:
        return exportAgreements(request, selection, streams.output, phrases);
    case Verb::Stats:
        return print(statsReport(request, selection, phrases), streams.output, phrases);
    case Verb::Check:
    case Verb::Import:
        break;
    }
    return print(checkReport(request, selection, phrases), streams.output, phrases);
}

} // namespace

ExitStatus runCommand(const QStringList &arguments, domain::Language systemLanguage, Streams streams)
{
    const Command command = understood(arguments, systemLanguage);
    const Phrasebook phrases(command.language);
    std::optional<Failure> failure;
    if (const auto *wrong = std::get_if<Failure>(&command.wish))
        failure = *wrong;
    else if (const auto *notice = std::get_if<Notice>(&command.wish))
        failure = answer(*notice, command.verb, streams.output, phrases);
    else
        failure = answer(std::get<Request>(command.wish), streams, phrases);
    if (!failure)
        return ExitStatus::Done;
    complain(failure->sentence);
    return failure->status;
}

} // namespace accords::app
