// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"

#include <span>
#include <vector>

namespace accords::catalogue {

class Placing;

/// The places of an order from \a begin up to \a end.
struct Tie
{
    quint32 begin = 0;
    quint32 end = 0;
};

/// The whole list by one key.
struct TiedOrder
{
    std::vector<domain::AgreementId> agreements; ///< ascending, then in list order
    std::vector<Tie> ties;                       ///< where two and more are equal by the key
    quint32 last = 0;                            ///< from here on stand those without a text: last in either direction
};

/// \a order by the same key in descending order; equals stay in list order. O(agreements).
TiedOrder descending(TiedOrder order);

/// Sorts the agreements of each tie by \a placings, the first of which decides. O(agreements in ties) for few places.
void sortTies(TiedOrder &order, std::span<const Placing> placings);

} // namespace accords::catalogue
