// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"
#include "reading/nametable.h"

#include <QHash>
#include <QSet>

namespace accords::reading {

/// Collects the institutions of a list from its cells, and which programmes they have.
class InstitutionColumn final
{
public:
    /// Adds to \a list; the cells are entered in \a cells.
    InstitutionColumn(domain::AgreementList &list, NameTable &cells) : m_list(list), m_cells(cells) {}

    /// What a cell means. Until the next one is asked for.
    struct Meaning
    {
        NameTable::Text *name = nullptr;                            ///< repaired; null: no name is written there
        NameTable::Text *exported = nullptr;                        ///< before repairs
        const std::vector<domain::KeptProblem> *problems = nullptr; ///< null: none
    };

    /// Makes room for so many institutions.
    void reserve(std::size_t institutions);

    /// The meaning of the cell of \a row. Amortised O(length) for a new one, O(1) for others.
    Meaning of(const CutRow &row);

    /// Asks for what is known of the cells of a few dozen rows, without waiting.
    void expect(std::span<const CutRow> rows);

    /// The institution of that name in that country. Amortised O(1).
    domain::InstitutionId institution(const Meaning &meaning, domain::CountryId country);

    /// Notes an agreement with an institution of that name, and says whether it is the first of its programme.
    /// Amortised O(1).
    bool isFirst(const Meaning &meaning, domain::InstitutionId institution, domain::ProgrammeId programme);

private:
    struct Repaired
    {
        bool isName = false;
        NameTable::Entry name = 0;
        NameTable::Entry exported = 0;
        std::vector<domain::KeptProblem> problems = {};
    };

    void giveNumber(NameTable::Text &text);
    Meaning repaired(NameTable::Entry cell);
    quint32 repair(NameTable::Entry cell);
    domain::InstitutionId add(const Meaning &meaning, domain::CountryId country);
    domain::InstitutionId other(const Meaning &meaning, domain::CountryId country);
    bool isFirstOther(domain::InstitutionId institution, domain::ProgrammeId programme);

    domain::AgreementList &m_list;
    NameTable &m_cells;
    std::vector<Repaired> m_repairs;
    QHash<quint64, domain::InstitutionId> m_others; ///< by name and country; those that aren't the first of their name
    QSet<quint64> m_held;                           ///< institution and programme, where the bits don't suffice
};

inline void InstitutionColumn::giveNumber(NameTable::Text &text)
{
    if (text.number == NameTable::none)
        text.number = m_list.names.append(text.view());
}

inline InstitutionColumn::Meaning InstitutionColumn::of(const CutRow &row)
{
    if (row.nameLength == 0)
        return {};
    NameTable::Text &cell = m_cells[row.entry];
    giveNumber(cell);
    return cell.isPlain ? Meaning{&cell, &cell, nullptr} : repaired(row.entry);
}

inline domain::InstitutionId InstitutionColumn::institution(const Meaning &meaning, domain::CountryId country)
{
    NameTable::Text &name = *meaning.name;
    if (name.first == NameTable::none) {
        name.first = add(meaning, country);
        name.country = country;
    }
    return name.country == country ? name.first : other(meaning, country);
}

inline bool InstitutionColumn::isFirst(const Meaning &meaning, domain::InstitutionId institution,
                                       domain::ProgrammeId programme)
{
    constexpr domain::ProgrammeId bits = 32;
    NameTable::Text &name = *meaning.name;
    if (name.first != institution || programme >= bits)
        return isFirstOther(institution, programme);
    const quint32 bit = quint32{1} << programme;
    const bool isFirst = (name.held & bit) == 0;
    name.held |= bit;
    return isFirst;
}

} // namespace accords::reading
