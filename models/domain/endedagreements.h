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

/// An edition as the next one finds it.
struct PreviousEdition
{
    EditionId id = 0;
    AgreementList list;
    EndedAgreements ended; ///< with it
};

/// What has ended with \a list: agreements that the edition before it had, \a removed, or that had ended with it and
/// are not in \a list either. O(size of what had ended, and of \a list if anything had).
EndedAgreements endedWith(const AgreementList &list, const std::vector<AgreementId> &removed,
                          const PreviousEdition &previous);

/// \a list with what has ended with it at its end; their number is in AgreementList::ended. O(size of both).
AgreementList withEnded(AgreementList list, const EndedAgreements &ended);

} // namespace accords::domain
