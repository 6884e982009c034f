// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"

namespace accords::domain {

/// What a newer list says otherwise than an older one. Agreements are told apart by identityOf(); where a list has one
/// several times, its first row speaks for all.
struct Comparison
{
    struct Change
    {
        AgreementId before = 0; ///< in the older list
        AgreementId after = 0;  ///< in the newer list

        bool operator==(const Change &) const = default;
    };

    std::vector<AgreementId> added;   ///< of the newer list, in its order
    std::vector<AgreementId> removed; ///< of the older list, in its order
    std::vector<Change> changed;      ///< in both, but written otherwise; in the newer list's order

    bool isEmpty() const { return added.empty() && removed.empty() && changed.empty(); }
};

/// Compares two lists. An agreement is changed when its institution is spelt otherwise, its country has another label,
/// or a column that means nothing to the program has another text. Ended agreements, which the lists themselves don't
/// have, are left out. O(size of both).
Comparison compared(const AgreementList &before, const AgreementList &after);

} // namespace accords::domain
