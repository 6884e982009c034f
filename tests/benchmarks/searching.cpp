// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/searching.h"

#include "benchmarks/keystrokes.h"
#include "benchmarks/loading.h"
#include "benchmarks/stopwatch.h"
#include "catalogue/evaluation.h"

#include <cstring>
#include <numeric>

namespace accords::benchmark {

namespace {

/// The sum of \a bytes as numbers of eight bytes; those left over don't count. As plain as this, compilers make vectors
/// of it.
quint64 sumOf(QByteArrayView bytes)
{
    quint64 sum = 0;
    for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
        quint64 number = 0;
        std::memcpy(&number, bytes.data() + at, sizeof number);
        sum += number;
    }
    return sum;
}

template <typename Counts>
quint64 total(const Counts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), quint64{0});
}

FacetSums sumsOf(const catalogue::FacetCounts &facets)
{
    return {.countries = total(facets.countries),
            .regions = total(facets.regions),
            .types = total(facets.types),
            .signatories = total(facets.signatories)};
}

/// Reads the names as often as there are queries, so that both are known equally well.
void readNames(Searching &searching, const catalogue::Catalogue &catalogue, std::size_t times)
{
    for (std::size_t i = 0; i < times; ++i) {
        const Stopwatch watch;
        searching.namesSum = sumOf(catalogue.foldedNames().arena());
        searching.readNames.add(watch.milliseconds());
    }
}

void typeAll(Searching &searching, const catalogue::Catalogue &catalogue, const std::vector<catalogue::Query> &queries)
{
    for (std::size_t i = 0; i < queries.size(); ++i) {
        const Stopwatch watch;
        const catalogue::Found found = catalogue::evaluate(catalogue, queries[i]);
        searching.keystroke.add(i, watch.milliseconds());
        searching.matches[i] = found.counts.agreements;
        if (i == summed)
            searching.sums = sumsOf(found.facets);
    }
}

} // namespace

Searching measureSearching(const QString &path, int rounds)
{
    std::vector<catalogue::Query> queries;
    for (const QString &text : keystrokes())
        queries.push_back(queryOf(text));

    Searching searching;
    for (int round = -1; round < rounds; ++round) {
        // What the first round measures is forgotten: it warms up.
        if (round == 0)
            searching = {};
        searching.matches.resize(queries.size());
        const catalogue::Snapshot snapshot = loaded(path);
        readNames(searching, *snapshot, queries.size());
        typeAll(searching, *snapshot, queries);
        searching.facets.add(millisecondsOf([&snapshot] { return catalogue::facetTotals(*snapshot); }));
    }
    return searching;
}

} // namespace accords::benchmark
