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

    catalogue::Rows rows;                                ///< shown agreements; never null with a snapshot
    catalogue::Counts counts;                            ///< of the shown agreements
    catalogue::FacetCounts facets;                       ///< beside the other filters
    catalogue::FacetCounts totals;                       ///< of the whole snapshot
    std::shared_ptr<const catalogue::Rescue> rescue;     ///< only when a query finds nothing: what to offer instead
    const catalogue::Examination *examination = nullptr; ///< the snapshot's; null until it is worked out
};

/// Works out a view: evaluates, sorts, counts. Any thread; stops early when asked, and the result is then of no use.
/// \a ranks belong to the snapshot and language, and are shared by later views on them.
View computeView(catalogue::Snapshot snapshot, const catalogue::Query &query, const catalogue::SortKeys &sort,
                 const catalogue::Ranks &ranks, const catalogue::FacetCounts &totals, const std::stop_token &stop = {});

} // namespace accords::table
