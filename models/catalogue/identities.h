// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/indexedlist.h"
#include "domain/identity.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace accords::catalogue {

/// Institutions and agreements as every list knows them.
struct Identities
{
    QSet<domain::InstitutionIdentity> institutions;
    QSet<domain::AgreementIdentity> agreements;
};

/// The numbers that these have in one list, ascending: several, where it says the same twice. What it has not is left
/// out.
struct Places
{
    QHash<domain::InstitutionIdentity, std::vector<domain::InstitutionId>> institutions;
    QHash<domain::AgreementIdentity, std::vector<domain::AgreementId>> agreements;
};

/// O(institutions + agreements of those that are wanted): some milliseconds for a million institutions, few of which
/// are wanted.
Places placesIn(const IndexedList &indexed, const Identities &wanted);

} // namespace accords::catalogue
