// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/measuring.h"

#include "benchmarks/cataloguing.h"
#include "benchmarks/exports.h"
#include "benchmarks/loading.h"
#include "benchmarks/proxy.h"
#include "benchmarks/sorting.h"
#include "benchmarks/windowed.h"

#include <QFileInfo>

namespace accords::benchmark {

namespace {

void take(Results &results, Windowed windowed)
{
    results[Figure::MemoryBytes] = std::move(windowed.memory);
    results[Figure::KeystrokePainted] = std::move(windowed.painted);
    results[Figure::KeystrokeShown] = std::move(windowed.shown);
    results.painted = std::move(windowed.rows);
    results.paintedAnswers = windowed.paintedAnswers;
}

void take(Results &results, Loading loading)
{
    results[Figure::LoadReady] = std::move(loading.ready);
    results[Figure::LoadQtBaseline] = std::move(loading.qtBaseline);
    results[Figure::Examined] = std::move(loading.examined);
    results.baselineCells = loading.baselineCells;
}

void take(Results &results, Searching searching)
{
    results[Figure::ReadNames] = std::move(searching.readNames);
    results[Figure::Keystroke] = std::move(searching.keystroke);
    results[Figure::Facets] = std::move(searching.facets);
    results.matches = std::move(searching.matches);
    results.facetSums = searching.sums;
    results.namesSum = searching.namesSum;
}

void take(Results &results, Sorting sorting)
{
    results[Figure::SortNameFirst] = std::move(sorting.nameFirst);
    results[Figure::SortAgain] = std::move(sorting.again);
    results[Figure::SortReversed] = std::move(sorting.reversed);
}

void take(Results &results, Exports exports)
{
    results[Figure::ExportCsv] = std::move(exports.csv);
    results[Figure::ExportWriteBaseline] = std::move(exports.writeBaseline);
    results.exportBytes = exports.bytes;
}

void take(Results &results, Cataloguing cataloguing)
{
    results[Figure::OpenCatalogue] = std::move(cataloguing.open);
    results[Figure::OpenSelectBaseline] = std::move(cataloguing.openSelect);
    results[Figure::EditSaved] = std::move(cataloguing.edit);
    results[Figure::EditUpdateBaseline] = std::move(cataloguing.editUpdate);
}

void take(Results &results, Proxy proxy)
{
    results[Figure::ProxyKeystroke] = std::move(proxy.keystroke);
    results.proxyRows = proxy.rows;
}

} // namespace

app::Outcome<Results> measure(QApplication &application, const QString &path, const QString &folder, int rounds)
{
    Results results;
    results.rounds = rounds;
    auto windowed = measureWindow(application, path, rounds);
    if (auto *failure = std::get_if<app::Failure>(&windowed))
        return std::move(*failure);
    take(results, std::get<Windowed>(std::move(windowed)));
    take(results, measureLoading(path, rounds));
    take(results, measureSearching(path, rounds));
    take(results, measureSorting(path, rounds));

    const catalogue::Snapshot snapshot = loaded(path);
    results[Figure::FileBytes].add(static_cast<double>(QFileInfo(path).size()));
    results.rows = static_cast<quint32>(snapshot->list().rows.size());
    results.counts = snapshot->counts();
    auto exports = measureExports(*snapshot, folder, rounds);
    if (auto *failure = std::get_if<app::Failure>(&exports))
        return std::move(*failure);
    take(results, std::get<Exports>(std::move(exports)));
    take(results, measureProxy(snapshot));
    auto cataloguing = measureCatalogue(application, path, folder, rounds);
    if (auto *failure = std::get_if<app::Failure>(&cataloguing))
        return std::move(*failure);
    take(results, std::get<Cataloguing>(std::move(cataloguing)));
    return results;
}

} // namespace accords::benchmark
