// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"

#include <QHashFunctions>

namespace accords::domain {

/// What makes an institution the same in every list: its name after repairs, and its country.
struct InstitutionIdentity
{
    QString name;
    QString country; ///< as identityOf() tells it

    bool operator==(const InstitutionIdentity &) const = default;
};

/// What makes an agreement the same in every list: its institution and the text of its programme.
struct AgreementIdentity
{
    InstitutionIdentity institution;
    QString programme;

    bool operator==(const AgreementIdentity &) const = default;
};

// The only places where identity is decided. O(length).
/// Of a country: the code; without one, the label.
QString identityOf(const Country &country);
InstitutionIdentity identityOf(const AgreementList &list, InstitutionId institution);
AgreementIdentity identityOf(const AgreementList &list, const Agreement &agreement);

inline std::size_t qHash(const InstitutionIdentity &identity, std::size_t seed = 0)
{
    return qHashMulti(seed, identity.name, identity.country);
}

inline std::size_t qHash(const AgreementIdentity &identity, std::size_t seed = 0)
{
    return qHashMulti(seed, identity.institution, identity.programme);
}

} // namespace accords::domain
