// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/identity.h"

namespace accords::domain {

InstitutionIdentity identityOf(const AgreementList &list, InstitutionId institution)
{
    const Institution &found = list.institutions[institution];
    const Country &country = list.countries[found.country];
    return {list.names.text(found.name), country.code.isEmpty() ? country.label : country.code};
}

AgreementIdentity identityOf(const AgreementList &list, const Agreement &agreement)
{
    return {identityOf(list, agreement.institution), list.programmes[agreement.programme].text};
}

} // namespace accords::domain
