// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/pairs.h"

#include <limits>
#include <unordered_map>

namespace accords::catalogue {

Pairs::Pairs(const domain::AgreementList &list)
{
    std::unordered_map<quint64, quint32> known;
    m_narrow.reserve(list.agreements.size());
    for (const domain::Agreement &agreement : list.agreements) {
        const domain::CountryId country = list.institutions[agreement.institution].country;
        const auto [found, isNew] =
            known.try_emplace(quint64{country} << 32 | agreement.programme, static_cast<quint32>(m_pairs.size()));
        if (isNew) {
            m_pairs.push_back({country, agreement.programme});
            m_totals.push_back(0);
        }
        const quint32 pair = found->second;
        ++m_totals[pair];
        if (m_wide.empty() && pair > std::numeric_limits<quint16>::max()) {
            m_wide.reserve(list.agreements.size());
            m_wide.assign(m_narrow.begin(), m_narrow.end());
            m_narrow = {};
        }
        if (m_wide.empty())
            m_narrow.push_back(static_cast<quint16>(pair));
        else
            m_wide.push_back(pair);
    }
}

} // namespace accords::catalogue
