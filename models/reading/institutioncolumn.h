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
    static constexpr quint32 none = 0xFFFF'FFFF;

    /// Adds to \a list; the cells are entered in \a cells.
    InstitutionColumn(domain::AgreementList &list, NameTable &cells)
        : m_list(list), m_cells(cells), m_meanings(cells.shareCount())
    {}

    /// What a cell means. Until the next one is asked for.
    struct Meaning
    {
        domain::TextPool::Id name = none;                           ///< repaired; none: no name is written there
        domain::TextPool::Id exported = none;                       ///< before repairs
        const std::vector<domain::KeptProblem> *problems = nullptr; ///< null: none

        bool isName() const { return name != none; }
    };

    /// Makes room for so many institutions.
    void reserve(std::size_t institutions);

    /// Must be called once cells were entered, before any is asked for. O(new cells).
    void follow();

    /// The meaning of the cell of \a row. Amortised O(length) for a new one, O(1) for others.
    Meaning of(const CutRow &row);

    /// Asks for what is known of the cells of a few dozen rows, without waiting.
    void expect(std::span<const CutRow> rows) const;

    /// The institution of that name in that country. Amortised O(1).
    domain::InstitutionId institution(const Meaning &meaning, domain::CountryId country);

    /// Notes an agreement with an institution of that name, and says whether it is the first of its programme.
    /// Amortised O(1).
    bool isFirst(const Meaning &meaning, domain::InstitutionId institution, domain::ProgrammeId programme);

private:
    /// What is known of a name of the list.
    struct Name
    {
        domain::InstitutionId first = none; ///< the first institution of that name
        domain::CountryId country = 0;      ///< of that institution
        quint32 held = 0;                   ///< bit n: it has the programme of number n
    };
    /// A cell that is not plain.
    struct Odd
    {
        QByteArrayView text = {};
        domain::TextPool::Id number = none; ///< of the text as it stands there, if it is a name
        bool isRepaired = false;            ///< the following is known
        domain::TextPool::Id name = none;
        domain::TextPool::Id exported = none;
        std::vector<domain::KeptProblem> problems = {};
    };

    quint32 &meaningOf(NameTable::Entry entry) { return m_meanings[m_cells.shareOf(entry)][m_cells.placeOf(entry)]; }
    domain::TextPool::Id added(QByteArrayView name);
    domain::TextPool::Id numberOf(const QByteArray &text);
    std::size_t oddOf(NameTable::Entry entry);
    Meaning repaired(NameTable::Entry entry);
    void repair(std::size_t odd);
    domain::InstitutionId add(const Meaning &meaning, domain::CountryId country);
    domain::InstitutionId other(const Meaning &meaning, domain::CountryId country);
    bool isFirstOther(domain::InstitutionId institution, domain::ProgrammeId programme);

    domain::AgreementList &m_list;
    NameTable &m_cells;
    /// By share, and place there: of a plain cell its number among the list's names, of others that in m_odd. The
    /// smaller they are, the more of them are near the processor.
    std::vector<domain::LargeVector<quint32>> m_meanings;
    domain::LargeVector<Name> m_names; ///< by number
    std::vector<Odd> m_odd;
    QHash<quint64, domain::InstitutionId> m_others; ///< by name and country; those that aren't the first of their name
    QSet<quint64> m_held;                           ///< institution and programme, where the bits don't suffice
};

inline domain::TextPool::Id InstitutionColumn::added(QByteArrayView name)
{
    m_names.emplace_back();
    return m_list.names.append(name);
}

inline InstitutionColumn::Meaning InstitutionColumn::of(const CutRow &row)
{
    if (row.nameLength == 0)
        return {};
    if (!row.isPlain)
        return repaired(row.nameKey);
    quint32 &number = meaningOf(row.nameKey);
    if (number == none)
        number = added(m_cells.view(row.nameKey));
    return {number, number, nullptr};
}

inline domain::InstitutionId InstitutionColumn::institution(const Meaning &meaning, domain::CountryId country)
{
    Name &name = m_names[meaning.name];
    if (name.first == none) {
        name.first = add(meaning, country);
        name.country = country;
    }
    return name.country == country ? name.first : other(meaning, country);
}

inline bool InstitutionColumn::isFirst(const Meaning &meaning, domain::InstitutionId institution,
                                       domain::ProgrammeId programme)
{
    constexpr domain::ProgrammeId bits = 32;
    Name &name = m_names[meaning.name];
    if (name.first != institution || programme >= bits)
        return isFirstOther(institution, programme);
    const quint32 bit = quint32{1} << programme;
    const bool isFirst = (name.held & bit) == 0;
    name.held |= bit;
    return isFirst;
}

} // namespace accords::reading
