// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/institutioncolumn.h"

namespace accords::reading {

void InstitutionColumn::reserve(std::size_t institutions)
{
    m_list.names.reserve(institutions);
    m_list.institutions.reserve(institutions);
    for (domain::LargeVector<quint32> &share : m_numbers)
        share.reserve(institutions / m_numbers.size());
}

void InstitutionColumn::followRepairs()
{
    while (m_exportedEntries.size() < m_repairedNames.size()) {
        const RepairedName &repaired = m_repairedNames[static_cast<quint32>(m_exportedEntries.size())];
        m_exportedEntries.push_back(m_table.entryOfName(repaired.exported));
    }
}

void InstitutionColumn::follow()
{
    for (std::size_t share = 0; share < m_numbers.size(); ++share)
        followShare(share);
}

void InstitutionColumn::followShare(std::size_t share)
{
    m_numbers[share].resize(m_table.placesIn(share), 0);
    const std::span<const InstitutionShare::Other> others = m_table.othersIn(share);
    for (const InstitutionShare::Other other : others.subspan(m_followed[share]))
        m_firsts.insert(m_table.entryOf(share, other.place), m_table.entryOf(share, other.first));
    m_followed[share] = others.size();
}

/// The number among the list's names of \a name, whose first institution is that of \a entry.
domain::TextPool::Id InstitutionColumn::nameOf(Entry entry, QByteArrayView name)
{
    if (const quint32 number = numberOf(entry); number > 0)
        return m_list.institutions[number - 1].name;
    if (const auto found = m_exported.constFind(entry); found != m_exported.cend())
        return *found;
    return m_list.names.append(name);
}

/// Where the name is repaired, or may be there already.
domain::InstitutionId InstitutionColumn::addedOddly(Entry entry, const CutRow &row, domain::CountryId country,
                                                    quint32 repaired)
{
    const domain::TextPool::Id name = nameOf(m_firsts.value(entry, entry), row.nameView());
    domain::TextPool::Id exported = name;
    if (repaired != RepairedNames::none) {
        const Entry other = m_exportedEntries[repaired];
        exported = nameOf(other, m_repairedNames[repaired].exported);
        if (numberOf(other) == 0)
            m_exported.insert(other, exported);
    }
    return added(entry, {name, exported, country});
}

} // namespace accords::reading
