// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/searching.h"

#include "benchmarks/keystrokes.h"
#include "benchmarks/stopwatch.h"

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

void typeAll(const catalogue::Catalogue &catalogue, const std::vector<catalogue::Query> &queries, Searching *searching)
{
    for (std::size_t i = 0; i < queries.size(); ++i) {
        const Stopwatch watch;
        const catalogue::Found found = catalogue::evaluate(catalogue, queries[i]);
        const double elapsed = watch.milliseconds();
        if (!searching)
            continue;
        searching->keystroke.add(i, elapsed);
        searching->matches[i] = found.counts.agreements;
        if (i == summed)
            searching->sums = sumsOf(found.facets);
    }
}

} // namespace

Searching measureSearching(const catalogue::Catalogue &catalogue, int rounds)
{
    std::vector<catalogue::Query> queries;
    for (const QString &text : keystrokes())
        queries.push_back(queryOf(text));

    Searching searching;
    searching.matches.resize(queries.size());
    const QByteArrayView names = catalogue.foldedNames().arena();
    typeAll(catalogue, queries, nullptr);
    for (int round = 0; round < rounds; ++round) {
        // As many reads as queries: the one time is as well known as the others.
        for (std::size_t i = 0; i < queries.size(); ++i) {
            const Stopwatch watch;
            searching.namesSum = sumOf(names);
            searching.readNames.add(watch.milliseconds());
        }
        typeAll(catalogue, queries, &searching);
        searching.facets.add(millisecondsOf([&catalogue] { return catalogue::facetTotals(catalogue); }));
    }
    return searching;
}

} // namespace accords::benchmark
