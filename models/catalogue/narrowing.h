// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/bitmap.h"
#include "catalogue/query.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace accords::catalogue {

/// The facet a term belongs to, as the bit that says a pair fails it. Facets look at nothing but the pair.
enum Facet : quint8 { NoFacet = 0, CountryFacet = 1, TypeFacet = 2, SignatoryFacet = 4 };

/// What the terms of a query say of a catalogue's rows: its agreements, one bit each.
struct NarrowedRows
{
    Bitmap alive; ///< that fit every term of no facet
    Bitmap found; ///< that fit every term
    // The rows alive were it not for terms on the status, or on tags; nothing: there are no such terms.
    std::optional<Bitmap> besideStatus;
    std::optional<Bitmap> besideTags;
    std::vector<quint8> fails; ///< by index of Pairs::all(): the facets whose terms it does not fit
    /// How many institutions have a row found, where that is known before the rows are looked at.
    std::optional<std::size_t> institutions;
};

/// Asks the terms of the few things that agreements are made of, institutions and pairs, and the rows of what these
/// said; in pieces, on all cores. \a today decides `ends:12m`. Incomplete when
/// \a stop is requested.
NarrowedRows narrow(const Catalogue &catalogue, const Query &query, QDate today, const std::stop_token &stop);

} // namespace accords::catalogue
