// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"

#include <QHash>
#include <QSet>

#include <span>

namespace accords::reading {

/// Collects the institutions of a list from its cells, and which programmes they have.
class InstitutionColumn final
{
public:
    explicit InstitutionColumn(domain::AgreementList &list) : m_list(list) {}

    /// What a cell means.
    struct Meaning
    {
        domain::TextPool::Id name = 0;                          ///< repaired
        domain::TextPool::Id exported = 0;                      ///< before repairs
        bool missing = false;                                   ///< no name is written there
        const std::vector<domain::Problem> *problems = nullptr; ///< without their line; null: none. Until the next call
    };

    /// Makes room for so many institutions.
    void reserve(std::size_t institutions)
    {
        m_texts.reserve(institutions);
        m_list.institutions.reserve(institutions);
    }

    /// Prepares for a few dozen cells whose meaning will be asked next.
    void expect(std::span<const QByteArrayView> cells) const { m_list.names.expect(cells); }

    /// Amortised O(length).
    Meaning of(QByteArrayView cell);

    /// The institution of that name in that country. Amortised O(1).
    domain::InstitutionId institution(const Meaning &meaning, domain::CountryId country);

    /// Notes an agreement with an institution of that name, and says whether it is the first of its programme.
    /// Amortised O(1).
    bool isFirst(const Meaning &meaning, domain::InstitutionId institution, domain::ProgrammeId programme);

private:
    static constexpr quint32 unseen = 0xFFFF'FFFF;
    static constexpr quint32 plain = 0xFFFF'FFFE;

    /// What is known of each text of the list's names, as a cell and as a name: all that most rows need, in one place.
    struct Text
    {
        quint32 repair = unseen;              ///< the cell's number in m_repairs, or plain
        domain::InstitutionId first = unseen; ///< the first institution of that name
        domain::CountryId country = 0;        ///< of that institution
        quint32 held = 0;                     ///< bit n: it has the programme of number n
    };
    struct Repaired
    {
        Meaning meaning;
        std::vector<domain::Problem> problems;
    };

    quint32 repair(QByteArrayView cell);
    domain::InstitutionId add(const Meaning &meaning, domain::CountryId country);

    domain::AgreementList &m_list;
    std::vector<Text> m_texts;
    std::vector<Repaired> m_repairs;
    QHash<quint64, domain::InstitutionId> m_others; ///< by name and country; those that aren't the first of their name
    QSet<quint64> m_held;                           ///< institution and programme, where the bits don't suffice
};

} // namespace accords::reading
