// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/countsjson.h"
#include "app/commandline/reports.h"
#include "app/commandline/wording.h"
#include "text/foreigntext.h"
#include "text/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace accords::app {

namespace {

using domain::Problem;
using text::Phrasebook;

/// All problems, or those of the agreements a query found, in the source's order.
std::vector<Problem> problemsOf(const Selection &selection)
{
    const catalogue::Examination &examination = *selection.snapshot->examination();
    std::vector<bool> wanted(examination.size(), selection.all);
    for (std::size_t i = 0; i < selection.agreements.size() && !selection.all; ++i) {
        for (const quint32 problem : examination.problemsOf(selection.agreements[i]))
            wanted[problem] = true;
    }
    std::vector<Problem> found;
    for (quint32 i = 0; i < examination.size(); ++i) {
        if (wanted[i] && (selection.all || examination.line(i) > 0))
            found.push_back(examination.problem(i));
    }
    return found;
}

/// `line 101: repair stray-quote: Removed an unpaired … (before → after)`. Severity and code stay as programs know
/// them.
QString lineOf(const Problem &problem, const Phrasebook &phrases)
{
    QString line;
    if (problem.line > 0)
        //: Begins a line of a report; %1: a number
        line = said(phrases, QT_TRANSLATE_NOOP("CommandLine", "line %1:")).arg(problem.line) + QLatin1Char(' ');
    const QString sentence = text::sentence(problem, phrases);
    //: %1: severity and code of a problem, not translated; %2: a sentence
    line += said(phrases, QT_TRANSLATE_NOOP("CommandLine", "%1: %2"))
                .arg(QLatin1StringView(token(problem.severity)) + QLatin1Char(' ') + token(problem.code), sentence);
    const QString before = text::shown(problem.before);
    const QString after = text::shown(problem.after);
    // Some sentences name both.
    if (!before.isEmpty() && !after.isEmpty() && !(sentence.contains(before) && sentence.contains(after)))
        line += QStringLiteral(" (%1 → %2)").arg(before, after);
    return line + QLatin1Char('\n');
}

constexpr std::array severityCounts = {
    QT_TRANSLATE_N_NOOP("CommandLine", "%n repair(s)"),
    QT_TRANSLATE_N_NOOP("CommandLine", "%n suggestion(s)"),
    QT_TRANSLATE_N_NOOP("CommandLine", "%n warning(s)"),
    QT_TRANSLATE_N_NOOP("CommandLine", "%n error(s)"),
};

QString summary(const Selection &selection, const std::vector<Problem> &problems, const Phrasebook &phrases)
{
    QStringList parts = {
        said(phrases, QT_TRANSLATE_N_NOOP("CommandLine", "%n row(s)"), int(selection.rows)),
        said(phrases, QT_TRANSLATE_N_NOOP("CommandLine", "%n agreement(s)"), int(selection.counts.agreements)),
        said(phrases, QT_TRANSLATE_N_NOOP("CommandLine", "%n institution(s)"), int(selection.counts.institutions)),
        said(phrases, QT_TRANSLATE_N_NOOP("CommandLine", "%n country(ies)"), int(selection.counts.countries)),
    };
    std::array<int, severityCounts.size()> counts{};
    for (const Problem &problem : problems)
        ++counts.at(static_cast<std::size_t>(problem.severity));
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts.at(i) > 0)
            parts.append(said(phrases, severityCounts.at(i), counts.at(i)));
    }
    if (problems.empty())
        parts.append(said(phrases, QT_TRANSLATE_NOOP("CommandLine", "no problem")));
    return parts.join(QStringLiteral(" · ")) + QLatin1Char('\n');
}

QJsonObject json(const Problem &problem, const Phrasebook &phrases)
{
    return {
        {QLatin1StringView("line"), qint64(problem.line)},
        {QLatin1StringView("severity"), QString(token(problem.severity))},
        {QLatin1StringView("code"), QString(token(problem.code))},
        {QLatin1StringView("message"), text::sentence(problem, phrases)},
        {QLatin1StringView("before"), problem.before},
        {QLatin1StringView("after"), problem.after},
    };
}

} // namespace

QByteArray checkReport(const Request &request, const Selection &selection, const Phrasebook &phrases)
{
    const std::vector<Problem> problems = problemsOf(selection);
    if (request.json) {
        QJsonArray array;
        for (const Problem &problem : problems)
            array.append(json(problem, phrases));
        QJsonObject object = countsJson(selection);
        object.insert(QLatin1StringView("problems"), array);
        return QJsonDocument(object).toJson();
    }
    QString text;
    for (const Problem &problem : problems)
        text += lineOf(problem, phrases);
    return (text + summary(selection, problems, phrases)).toUtf8();
}

} // namespace accords::app
