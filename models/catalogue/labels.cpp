// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/labels.h"

#include "text/countries.h"
#include "text/wording.h"

namespace accords::catalogue {

Labels::Labels(const domain::AgreementList &list, domain::Language language)
{
    const text::Phrasebook phrases(language);
    countries.reserve(list.countries.size());
    for (const domain::Country &country : list.countries) {
        const QString known = text::countryName(country.code, language);
        countries.push_back(known.isEmpty() ? country.label : known);
    }
    for (const domain::Region region : domain::allRegions)
        regions.at(static_cast<std::size_t>(region)) = text::regionName(region, language);
    for (const domain::AgreementType type : domain::allTypes)
        types.at(static_cast<std::size_t>(type)) = text::label(type, phrases);
    for (const domain::Signatory signatory : domain::allSignatories)
        signatories.at(static_cast<std::size_t>(signatory)) = text::label(signatory, phrases);
}

} // namespace accords::catalogue
