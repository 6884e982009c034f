// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/view.h"

namespace accords::table {

View computeView(catalogue::Snapshot snapshot, const catalogue::Query &query, const catalogue::SortKeys &sort,
                 const catalogue::Ranks &ranks, const catalogue::FacetCounts &totals, const std::stop_token &stop,
                 QDate today)
{
    catalogue::Found found = catalogue::evaluate(*snapshot, query, today, stop);

    View view;
    view.query = query;
    view.sort = sort;
    view.language = ranks.language();
    view.counts = found.counts;
    view.facets = std::move(found.facets);
    view.totals = totals;
    // What a stopped evaluation found is of no use: sorting it would only delay the thread's end.
    const catalogue::SortKeys keys = stop.stop_requested() ? catalogue::SortKeys() : sort;
    view.rows = catalogue::sorted(std::move(found.agreements), keys, ranks, stop);
    view.examination = snapshot->examinationSoFar();
    view.snapshot = std::move(snapshot);
    return view;
}

bool lacksOffers(const View &view)
{
    return view.rows && view.rows->empty() && !view.query.isEmpty() && !view.rescue;
}

View withOffers(View view, const std::stop_token &stop)
{
    if (lacksOffers(view) && !stop.stop_requested())
        view.rescue = std::make_shared<const catalogue::Rescue>(catalogue::rescue(*view.snapshot, view.query, stop));
    return view;
}

} // namespace accords::table
