// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/tables.h"

#include "benchmarks/cells.h"

#include <algorithm>

namespace accords::benchmark {

namespace {

bool isBaseline(std::size_t figure)
{
    return std::ranges::any_of(
        figures(), [figure](const FigureInfo &info) { return info.baseline == static_cast<Figure>(figure); });
}

/// \a figure's members of the median and the worst as one text; the worst only where it has a budget.
QString both(const QJsonObject &figure, const QString &ofMedian, const QString &ofWorst, const QString &unit)
{
    QStringList parts;
    for (const QString &member : {ofMedian, ofWorst}) {
        if (figure.contains(member))
            parts.append(number(figure.value(member).toDouble()));
    }
    return parts.isEmpty() ? QString() : parts.join(QStringLiteral(" / ")) + unit;
}

QString ratioOf(const QJsonObject &figure)
{
    const bool judgesWorst = figure.contains(QStringLiteral("worst_budget"));
    return both(figure, QStringLiteral("ratio"), judgesWorst ? QStringLiteral("worst_ratio") : QString(),
                QStringLiteral(" ×"));
}

QString budgetOf(const QJsonObject &figure)
{
    const bool relative = figure.contains(QStringLiteral("baseline"));
    const QString budget = both(figure, QStringLiteral("budget"), QStringLiteral("worst_budget"),
                                relative ? QStringLiteral(" ×") : QStringLiteral(" ms"));
    if (budget.isEmpty())
        return budget;
    return figure.contains(QStringLiteral("budget")) ? QStringLiteral("≤ ") + budget
                                                     : QStringLiteral("worst ≤ ") + budget;
}

QStringList figureRow(const QJsonObject &run, const FigureInfo &info)
{
    const QJsonObject figure = figureOf(run, info);
    const auto value = [&](const QString &member) {
        return figure.contains(member) ? quantity(figure.value(member).toDouble(), info.inBytes) : QString();
    };
    return {title(info),
            value(QStringLiteral("median")),
            value(QStringLiteral("worst")),
            value(QStringLiteral("baseline")),
            ratioOf(figure),
            budgetOf(figure)};
}

/// One row of a growth table: \a value of each run.
template <typename Value>
QStringList growthRow(const QString &head, const std::vector<QJsonObject> &runs, bool inBytes, Value value)
{
    QStringList row = {head};
    for (const QJsonObject &run : runs)
        row.append(quantity(value(run), inBytes));
    const double before = value(runs[runs.size() - 2]);
    return row << number(value(runs.back()) / before) + QStringLiteral(" ×");
}

QStringList perRow(const QString &head, const std::vector<QJsonObject> &runs, const QString &member)
{
    QStringList row = {head};
    for (const QJsonObject &run : runs) {
        const double bytes = run.value(member).toDouble() / run.value(QStringLiteral("rows")).toDouble();
        row.append(number(bytes) + QStringLiteral(" bytes"));
    }
    return row << QString();
}

} // namespace

Table figureTable(const QJsonObject &run)
{
    const double megabytes = run.value(QStringLiteral("file_bytes")).toDouble() / 1e6;
    Table table = {{QStringLiteral("at %1 agreements (%2 MB)")
                        .arg(count(run.value(QStringLiteral("agreements"))), number(megabytes)),
                    QStringLiteral("median"), QStringLiteral("worst"), QStringLiteral("baseline"),
                    QStringLiteral("ratio"), QStringLiteral("must reach")}};
    for (std::size_t i = 0; i < figureCount; ++i) {
        if (!isBaseline(i) && !figureOf(run, figures()[i]).isEmpty())
            table.push_back(figureRow(run, figures()[i]));
    }
    return table;
}

Table growthTable(const std::vector<QJsonObject> &runs)
{
    QStringList head = {QStringLiteral("rows")};
    for (const QJsonObject &run : runs)
        head.append(count(run.value(QStringLiteral("rows"))));
    Table table = {head << QStringLiteral("the last over the one before")};
    for (std::size_t i = 0; i < figureCount; ++i) {
        const FigureInfo &info = figures()[i];
        // The stock filter stops at 100,000 rows.
        if (static_cast<Figure>(i) == Figure::ProxyKeystroke || figureOf(runs.back(), info).isEmpty())
            continue;
        const auto member = [&info](const QString &name) {
            return [&info, name](const QJsonObject &run) { return figureOf(run, info).value(name).toDouble(); };
        };
        table.push_back(growthRow(title(info), runs, info.inBytes, member(QStringLiteral("median"))));
        if (info.worstBudget)
            table.push_back(growthRow(title(info) + QStringLiteral(", worst"), runs, info.inBytes,
                                      member(QStringLiteral("worst"))));
    }
    table.push_back(perRow(QStringLiteral("memory of an agreement"), runs, QStringLiteral("memory_bytes")));
    table.push_back(perRow(QStringLiteral("a row of the file"), runs, QStringLiteral("file_bytes")));
    return table;
}

QString plainText(const Table &table)
{
    std::vector<qsizetype> widths(static_cast<std::size_t>(table.front().size()), 0);
    for (const QStringList &row : table) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row[static_cast<qsizetype>(i)].size());
    }
    QString text;
    for (const QStringList &row : table) {
        text += row.front().leftJustified(widths.front());
        for (std::size_t i = 1; i < widths.size(); ++i)
            text += QStringLiteral("  ") + row[static_cast<qsizetype>(i)].rightJustified(widths[i]);
        text += u'\n';
    }
    return text;
}

QString markdown(const Table &table)
{
    const auto line = [](const QStringList &cells) {
        return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    };
    QStringList rule(table.front().size(), QStringLiteral("--:"));
    rule.front() = QStringLiteral("---");
    QString text = line(table.front()) + line(rule);
    for (std::size_t row = 1; row < table.size(); ++row)
        text += line(table[row]);
    return text;
}

} // namespace accords::benchmark
