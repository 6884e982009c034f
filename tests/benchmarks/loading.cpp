// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/loading.h"

#include "benchmarks/memory.h"
#include "benchmarks/stopwatch.h"
#include "catalogue/evaluation.h"
#include "reading/listreader.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>

namespace accords::benchmark {

namespace {

struct Ready
{
    catalogue::Snapshot snapshot;
    catalogue::FacetCounts totals;
};

Ready ready(const QString &path)
{
    reading::ReadResult result = reading::readFile(path, {.limits = reading::commandLineLimits});
    Ready list;
    list.snapshot = std::make_shared<const catalogue::Catalogue>(std::get<domain::AgreementList>(std::move(result)));
    list.totals = catalogue::facetTotals(*list.snapshot);
    return list;
}

QList<QStringList> splitLines(const QString &path)
{
    QList<QStringList> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    QTextStream stream(&file);
    while (!stream.atEnd())
        rows.append(stream.readLine().split(u'\t'));
    return rows;
}

} // namespace

catalogue::Snapshot loaded(const QString &path)
{
    return ready(path).snapshot;
}

Loading measureLoading(const QString &path, int rounds)
{
    Loading loading;
    // Each work's first time warms up: the file is in the system's memory then, and ICU's tables in ours.
    for (int round = -1; round < rounds; ++round) {
        releaseFreedMemory();
        const double ours = millisecondsOf([&path] { return ready(path); });
        releaseFreedMemory();
        const double theirs = millisecondsOf([&] {
            QList<QStringList> rows = splitLines(path);
            for (const QStringList &cells : rows)
                loading.baselineCells += static_cast<quint64>(cells.size());
            return rows;
        });
        if (round < 0) {
            loading.baselineCells = 0;
            continue;
        }
        loading.ready.add(ours);
        loading.qtBaseline.add(theirs);
    }
    loading.baselineCells /= static_cast<quint64>(rounds);
    for (int round = 0; round < std::min(rounds, 3); ++round) {
        const catalogue::Snapshot snapshot = loaded(path);
        loading.examined.add(millisecondsOf([&snapshot] { return snapshot->examination(); }));
    }
    return loading;
}

} // namespace accords::benchmark
