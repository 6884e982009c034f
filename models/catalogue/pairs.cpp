// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/pairs.h"

#include <unordered_map>

namespace accords::catalogue {

Pairs::Pairs(const domain::AgreementList &list)
{
    std::unordered_map<quint64, quint32> known;
    rows.reserve(list.agreements.size());
    for (const domain::Agreement &agreement : list.agreements) {
        const domain::CountryId country = list.institutions[agreement.institution].country;
        const auto [found, isNew] =
            known.try_emplace(quint64{country} << 32 | agreement.programme, static_cast<quint32>(pairs.size()));
        if (isNew) {
            pairs.push_back({country, agreement.programme});
            totals.push_back(0);
        }
        ++totals[found->second];
        rows.push_back({agreement.institution, found->second});
    }
}

} // namespace accords::catalogue
