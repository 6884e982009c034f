// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/sorting.h"

#include "benchmarks/agreements.h"
#include "benchmarks/loading.h"
#include "benchmarks/stopwatch.h"
#include "catalogue/sorting.h"

namespace accords::benchmark {

namespace {

double sortingTime(const catalogue::Ranks &ranks, catalogue::SortKey key)
{
    std::vector<domain::AgreementId> agreements = allAgreements(ranks.catalogue());
    return millisecondsOf([&] { return catalogue::sorted(std::move(agreements), {key}, ranks); });
}

} // namespace

Sorting measureSorting(const QString &path, int rounds)
{
    Sorting sorting;
    for (int round = -1; round < rounds; ++round) {
        const catalogue::Ranks ranks(loaded(path), domain::Language::French);
        const double first = sortingTime(ranks, {.column = catalogue::InstitutionColumn});
        if (round < 0)
            continue;
        sorting.nameFirst.add(first);
        std::size_t which = 0;
        for (const catalogue::ColumnInfo &info : catalogue::columns()) {
            if (info.column != catalogue::InstitutionColumn)
                sorting.again.add(which++, sortingTime(ranks, {info.column, Qt::AscendingOrder}));
        }
        for (const catalogue::ColumnInfo &info : catalogue::columns()) {
            sorting.again.add(which++, sortingTime(ranks, {info.column, Qt::AscendingOrder}));
            sorting.reversed.add(static_cast<std::size_t>(info.column),
                                 sortingTime(ranks, {info.column, Qt::DescendingOrder}));
        }
    }
    return sorting;
}

} // namespace accords::benchmark
