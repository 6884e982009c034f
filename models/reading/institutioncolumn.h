// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"
#include "domain/prefetch.h"
#include "reading/institutiontable.h"

#include <QHash>

namespace accords::reading {

/// Gives the institutions of a list and their names numbers, in the order of its rows.
class InstitutionColumn final
{
public:
    using Entry = InstitutionTable::Entry;

    /// Adds to \a list what is in \a table. Names that are not plain are among \a repairedNames.
    InstitutionColumn(domain::AgreementList &list, InstitutionTable &table, const RepairedNames &repairedNames)
        : m_list(list), m_table(table), m_repairedNames(repairedNames), m_numbers(table.shareCount()),
          m_followed(table.shareCount(), 0)
    {}

    /// Makes room for so many institutions.
    void reserve(std::size_t institutions);

    /// Must be called once names were repaired, before their rows are entered in the table. O(new repairs).
    void followRepairs();

    /// Must be called once rows were entered in the table, before any is asked for. More may be entered while they are
    /// asked for. O(new institutions).
    void follow();

    /// Asks for the number of an institution, without waiting.
    void expect(Entry entry) const { domain::prefetch(&numberOf(entry)); }

    /// The institution of \a entry, which \a row has. \a repaired is the number of the repair if its name is not plain.
    /// Amortised O(1).
    domain::InstitutionId of(Entry entry, const CutRow &row, domain::CountryId country,
                             quint32 repaired = RepairedNames::none)
    {
        const quint32 number = numberOf(entry);
        return number > 0 ? number - 1 : added(entry, row, country, repaired);
    }

private:
    const quint32 &numberOf(Entry entry) const { return m_numbers[m_table.shareOf(entry)][m_table.placeOf(entry)]; }
    quint32 &numberOf(Entry entry) { return m_numbers[m_table.shareOf(entry)][m_table.placeOf(entry)]; }
    void followShare(std::size_t share);
    domain::TextPool::Id nameOf(Entry entry, QByteArrayView name);
    domain::InstitutionId added(Entry entry, const CutRow &row, domain::CountryId country, quint32 repaired);
    domain::InstitutionId added(Entry entry, const domain::Institution &institution);
    domain::InstitutionId addedOddly(Entry entry, const CutRow &row, domain::CountryId country, quint32 repaired);

    domain::AgreementList &m_list;
    InstitutionTable &m_table;
    const RepairedNames &m_repairedNames;
    std::vector<Entry> m_exportedEntries; ///< of repaired names, what they were before
    /// By share, and place there: of an institution its number + 1, or 0 while it has none. The smaller they are, the
    /// more of them are near the processor.
    std::vector<domain::LargeVector<quint32>> m_numbers;
    QHash<Entry, Entry> m_firsts;                  ///< of institutions that are called as one before: that one
    std::vector<std::size_t> m_followed;           ///< how many of those each share had
    QHash<Entry, domain::TextPool::Id> m_exported; ///< names that were exported before an institution had them
};

inline domain::InstitutionId InstitutionColumn::added(Entry entry, const CutRow &row, domain::CountryId country,
                                                      quint32 repaired)
{
    if (repaired != RepairedNames::none || !m_exported.isEmpty() || m_firsts.contains(entry))
        return addedOddly(entry, row, country, repaired);
    const domain::TextPool::Id name = m_list.names.append(row.nameView());
    return added(entry, {name, name, country});
}

inline domain::InstitutionId InstitutionColumn::added(Entry entry, const domain::Institution &institution)
{
    m_list.institutions.push_back(institution);
    const auto number = static_cast<quint32>(m_list.institutions.size());
    numberOf(entry) = number;
    return number - 1;
}

} // namespace accords::reading
