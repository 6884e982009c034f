// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/countsjson.h"
#include "app/commandline/reports.h"
#include "app/commandline/wording.h"
#include "text/foreigntext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace accords::app {

namespace {

using text::Phrasebook;

/// A label and one or two figures: the table printed has them in columns.
using Line = QStringList;

/// Labels to the left, figures to the right.
QString table(const std::vector<Line> &lines)
{
    std::vector<qsizetype> widths(static_cast<std::size_t>(lines.front().size()));
    for (const Line &line : lines) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], line[qsizetype(i)].size());
    }
    QString text;
    for (const Line &line : lines) {
        text += line.first().leftJustified(widths.front());
        for (std::size_t i = 1; i < widths.size(); ++i)
            text += QStringLiteral("  ") + line[qsizetype(i)].rightJustified(widths[i]);
        text += QLatin1Char('\n');
    }
    return text;
}

QString institutionsTitle(const Phrasebook &phrases)
{
    return said(phrases, QT_TRANSLATE_NOOP("CommandLine", "Institutions"));
}

QString agreementsTitle(const Phrasebook &phrases)
{
    return said(phrases, QT_TRANSLATE_NOOP("CommandLine", "Agreements"));
}

QString countsText(const Selection &selection, const Phrasebook &phrases)
{
    const auto number = [&](quint32 value) { return phrases.locale().toString(value); };
    return table({
        {said(phrases, QT_TRANSLATE_NOOP("CommandLine", "Rows")), number(selection.rows)},
        {agreementsTitle(phrases), number(selection.counts.agreements)},
        {institutionsTitle(phrases), number(selection.counts.institutions)},
        {said(phrases, QT_TRANSLATE_NOOP("CommandLine", "Countries")), number(selection.counts.countries)},
    });
}

QString groupsText(Grouping grouping, const std::vector<Group> &groups, const Phrasebook &phrases)
{
    std::vector<Line> lines = {{title(grouping, phrases), agreementsTitle(phrases), institutionsTitle(phrases)}};
    for (const Group &group : groups)
        lines.push_back({text::shown(group.label), phrases.locale().toString(group.agreements),
                         phrases.locale().toString(group.institutions)});
    return table(lines);
}

QJsonArray groupsJson(const std::vector<Group> &groups)
{
    QJsonArray array;
    for (const Group &group : groups)
        array.append(QJsonObject{{QLatin1StringView("key"), group.key},
                                 {QLatin1StringView("label"), group.label},
                                 {QLatin1StringView("agreements"), group.agreements},
                                 {QLatin1StringView("institutions"), group.institutions}});
    return array;
}

} // namespace

QByteArray statsReport(const Request &request, const Selection &selection, const Phrasebook &phrases)
{
    std::vector<Group> groups;
    if (request.by)
        groups = groupsOf(*selection.snapshot, selection.agreements, *request.by, phrases);
    if (!request.json) {
        const QString text = countsText(selection, phrases);
        return (request.by ? text + QLatin1Char('\n') + groupsText(*request.by, groups, phrases) : text).toUtf8();
    }
    QJsonObject object = countsJson(selection);
    if (request.by)
        object.insert(QLatin1StringView("groups"), groupsJson(groups));
    return QJsonDocument(object).toJson();
}

} // namespace accords::app
