// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/identity.h"

namespace accords::domain {

QString identityOf(const Country &country)
{
    return country.code.isEmpty() ? country.label : country.code;
}

InstitutionIdentity identityOf(const AgreementList &list, InstitutionId institution)
{
    const Institution &found = list.institutions[institution];
    return {list.names.text(found.name), identityOf(list.countries[found.country])};
}

AgreementIdentity identityOf(const AgreementList &list, const Agreement &agreement)
{
    return {identityOf(list, agreement.institution), list.programmes[agreement.programme].text};
}

} // namespace accords::domain
