// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/query.h"

#include <stop_token>

namespace accords::catalogue {

/// What to offer when a query finds nothing.
struct Rescue
{
    struct Spelling
    {
        QString word;       ///< as typed
        QString suggestion; ///< a word of the data
        Query query;        ///< with the word replaced
    };
    struct Dropped
    {
        std::size_t term = 0; ///< index in the query
        Counts counts;        ///< what the query finds without it
    };
    std::vector<Spelling> spellings; ///< only such as find something
    std::vector<Dropped> dropped;    ///< only such as find something
};

/// The offers for \a query, which finds nothing. For up to four words of texts, institutions and programmes that are
/// not in the data, up to three near words each; and for up to eight terms the query without. Some dozens of
/// evaluations at worst: not for the GUI thread on large lists. Stops early, with fewer offers, when \a stop is
/// requested.
Rescue rescue(const Catalogue &catalogue, const Query &query, std::stop_token stop = {});

} // namespace accords::catalogue
