// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"
#include "domain/edition.h"

namespace accords::domain {

/// Agreements that earlier editions had and the one they belong to has not: ended, as far as the lists tell.
struct EndedAgreements
{
    AgreementList list;            ///< with their rows as last read; `line` is that of the source they were read from
    std::vector<EditionId> lastIn; ///< for each agreement of the list, the edition that had it last
};

/// What has ended with \a list: all that \a edition, \a previous, had or that had ended with it before, \a before, and
/// that \a list has not. O(size of all).
EndedAgreements endedWith(const AgreementList &list, EditionId edition, const AgreementList &previous,
                          const EndedAgreements &before);

} // namespace accords::domain
