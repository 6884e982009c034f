// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/evaluation.h"
#include "catalogue/rescue.h"
#include "catalogue/sorting.h"

#include <memory>
#include <vector>

namespace accords::table {

/// What the window shows: a snapshot, what the query finds in it, in which order, in which language. Computed off the
/// GUI thread, handed to every model and widget as one value, so that they always agree.
struct View
{
    catalogue::Snapshot snapshot; ///< null until a list is read
    catalogue::Query query;
    catalogue::SortKeys sort;
    domain::Language language = domain::Language::English;

    catalogue::Rows rows;                            ///< shown agreements; never null with a snapshot
    catalogue::Counts counts;                        ///< of the shown agreements
    catalogue::FacetCounts facets;                   ///< beside the other filters
    catalogue::FacetCounts totals;                   ///< of the whole snapshot
    std::shared_ptr<const catalogue::Rescue> rescue; ///< what to offer where nothing is found; null: see withOffers()
    const catalogue::Examination *examination = nullptr; ///< the snapshot's; null until it is worked out
};

/// Works out a view: evaluates, sorts, counts. Any thread; stops early when asked, and the result is then of no use.
/// \a ranks belong to the snapshot and language, and are shared by later views on them. What to offer where nothing is
/// found takes longer than to find nothing, and is not among it. \a today decides `ends:12m`.
View computeView(catalogue::Snapshot snapshot, const catalogue::Query &query, const catalogue::SortKeys &sort,
                 const catalogue::Ranks &ranks, const catalogue::FacetCounts &totals, const std::stop_token &stop = {},
                 QDate today = QDate::currentDate());

/// Whether a query found nothing, and nothing has been offered yet.
bool lacksOffers(const View &view);

/// The same view, with what to offer where it lacks that. Any thread; many times the work of computeView(), see
/// catalogue::rescue(). The result of a stopped one is of no use.
View withOffers(View view, const std::stop_token &stop = {});

} // namespace accords::table
