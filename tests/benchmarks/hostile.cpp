// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/hostile.h"

#include "benchmarks/cells.h"

#include <algorithm>
#include <optional>

namespace accords::benchmark {

namespace {

/// How much slower than it must be a figure may get on a list that nobody would keep.
constexpr double tolerance = 5;

/// One line of the table: a figure's median or its worst, with what it must reach.
struct Line
{
    const FigureInfo *info;
    QString member;
    std::optional<double> budget;

    QString title() const
    {
        const QString name = benchmark::title(*info);
        return member == QStringLiteral("worst") ? name + QStringLiteral(", worst") : name;
    }
};

std::vector<Line> lines()
{
    std::vector<Line> all;
    for (const FigureInfo &info : figures()) {
        const bool isExamination = &info == &infoOf(Figure::Examined);
        if (info.budget || isExamination)
            all.push_back({&info, QStringLiteral("median"), info.budget});
        if (info.worstBudget)
            all.push_back({&info, QStringLiteral("worst"), info.worstBudget});
    }
    return all;
}

/// What a figure of \a run must reach, in its own unit.
double limitOf(const Line &line, const QJsonObject &run, const QJsonObject &scaled)
{
    if (!line.info->baseline)
        return *line.budget;
    const auto baseline = [&line](const QJsonObject &of) {
        return figureOf(of, *line.info).value(QStringLiteral("baseline")).toDouble();
    };
    return *line.budget * std::max(baseline(run), baseline(scaled));
}

/// How much of what it must reach a figure of \a run takes; nothing when it must reach nothing, or was not measured.
std::optional<double> shareOf(const Line &line, const QJsonObject &run, const QJsonObject &scaled)
{
    const QJsonObject figure = figureOf(run, *line.info);
    if (!line.budget || figure.isEmpty())
        return std::nullopt;
    return figure.value(line.member).toDouble() / limitOf(line, run, scaled);
}

QString cell(const Line &line, const QJsonObject &run, const QJsonObject &scaled)
{
    const QJsonObject figure = figureOf(run, *line.info);
    if (figure.isEmpty())
        return QStringLiteral("—");
    const QString text = quantity(figure.value(line.member).toDouble(), line.info->inBytes);
    const auto share = shareOf(line, run, scaled);
    return share ? QStringLiteral("%1 (%2)").arg(text, number(*share)) : text;
}

} // namespace

Table hostileTable(const std::vector<KindRun> &runs)
{
    QStringList head = {QStringLiteral("figure (part of what it must reach)")};
    QStringList sizes = {QStringLiteral("agreements")};
    for (const KindRun &run : runs) {
        head.append(run.kind);
        sizes.append(count(run.run.value(QStringLiteral("agreements"))));
    }
    Table table = {head, sizes};
    for (const Line &line : lines()) {
        QStringList row = {line.title()};
        for (const KindRun &run : runs)
            row.append(cell(line, run.run, runs.front().run));
        table.push_back(row);
    }
    return table;
}

QStringList tooSlow(const std::vector<KindRun> &runs)
{
    QStringList complaints;
    for (const KindRun &run : runs) {
        if (run.run.isEmpty())
            complaints.append(QStringLiteral("%1: nothing was measured").arg(run.kind));
        for (const Line &line : lines()) {
            const auto share = shareOf(line, run.run, runs.front().run);
            if (share.value_or(0) > tolerance)
                complaints.append(QStringLiteral("%1: %2 takes %3 times what it must reach")
                                      .arg(run.kind, line.title(), number(*share)));
        }
    }
    return complaints;
}

} // namespace accords::benchmark
