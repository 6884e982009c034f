// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/institution.h"
#include "domain/programme.h"
#include "domain/sourcerows.h"

#include <algorithm>
#include <span>

namespace accords::domain {

/// Index of an agreement in its list: the list's own order.
using AgreementId = quint32;

/// One signed instrument between the school and one institution, by number.
struct Agreement
{
    InstitutionId institution = 0;
    ProgrammeId programme = 0;
    RowId row = 0;

    bool operator==(const Agreement &) const = default;
};

/// The agreements of a list, a million in half the memory that as many Agreements take. They are made when they are
/// asked for. A value.
class Agreements final : public ItemList<Agreements, Agreement>
{
public:
    std::size_t size() const { return m_institutions.size(); }

    void reserve(std::size_t agreements)
    {
        m_institutions.reserve(agreements);
        m_programmes.reserve(agreements);
    }
    /// Gives back memory that no agreement uses. O(1).
    void squeeze()
    {
        giveBackSpare(m_institutions);
        m_programmes.squeeze();
    }
    void push_back(const Agreement &agreement)
    {
        m_institutions.push_back(agreement.institution);
        m_programmes.push_back(agreement.programme);
        m_rows.push_back(agreement.row);
    }

    /// For each i below \a count one of \a institutionAt(i), \a programmeAt(i) and row \a firstRow + i: quicker than
    /// one by one for a few dozen.
    template <typename InstitutionAt, typename ProgrammeAt>
    void append(std::size_t count, InstitutionAt institutionAt, ProgrammeAt programmeAt, RowId firstRow)
    {
        const std::size_t before = size();
        m_institutions.resize(before + count);
        for (std::size_t i = 0; i < count; ++i)
            m_institutions[before + i] = institutionAt(i);
        m_programmes.append(count, programmeAt);
        m_rows.append(count, [firstRow](std::size_t i) { return firstRow + static_cast<RowId>(i); });
    }

    Agreement operator[](std::size_t id) const { return {m_institutions[id], m_programmes[id], m_rows[id]}; }

    // One column of all, for loops over many.
    std::span<const InstitutionId> institutions() const { return m_institutions; }
    const NumberColumn &programmes() const { return m_programmes; }

    bool operator==(const Agreements &other) const { return std::ranges::equal(*this, other); }

private:
    LargeVector<InstitutionId> m_institutions;
    NumberColumn m_programmes;
    SteppedNumbers m_rows;
};

} // namespace accords::domain
