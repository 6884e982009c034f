// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/institutioncolumn.h"

#include "domain/largepages.h"
#include "domain/prefetch.h"
#include "reading/repairs.h"
#include "text/formula.h"

namespace accords::reading {

namespace {

quint64 pairOf(quint32 high, quint32 low)
{
    return quint64(high) << 32 | low;
}

} // namespace

void InstitutionColumn::reserve(std::size_t institutions)
{
    m_list.names.reserve(institutions);
    domain::reserveLarge(m_list.institutions, institutions);
}

void InstitutionColumn::expect(std::span<const CutRow> rows)
{
    for (const CutRow &row : rows) {
        if (row.nameLength > 0)
            domain::prefetch(&m_cells[row.entry]);
    }
}

InstitutionColumn::Meaning InstitutionColumn::repaired(NameTable::Entry cell)
{
    if (m_cells[cell].repair == NameTable::none) {
        const quint32 number = repair(cell);
        m_cells[cell].repair = number;
    }
    const Repaired &repaired = m_repairs[m_cells[cell].repair];
    if (!repaired.isName)
        return {.problems = &repaired.problems};
    return {&m_cells[repaired.name], &m_cells[repaired.exported], &repaired.problems};
}

quint32 InstitutionColumn::repair(NameTable::Entry cell)
{
    const QString exported = text::withoutGuard(QString::fromUtf8(m_cells[cell].view()));
    const CleanCell clean = cleaned(exported);
    Repaired repaired{.isName = !clean.text.isEmpty()};
    for (const domain::Problem &problem : clean.problems)
        repaired.problems.push_back(m_list.problems.keep(problem));
    if (repaired.isName) {
        repaired.exported = m_cells.enter(exported.toUtf8());
        giveNumber(m_cells[repaired.exported]);
        repaired.name = m_cells.enter(clean.text.toUtf8());
        giveNumber(m_cells[repaired.name]);
    }
    m_repairs.push_back(std::move(repaired));
    return static_cast<quint32>(m_repairs.size() - 1);
}

domain::InstitutionId InstitutionColumn::add(const Meaning &meaning, domain::CountryId country)
{
    m_list.institutions.push_back({meaning.name->number, meaning.exported->number, country});
    return static_cast<domain::InstitutionId>(m_list.institutions.size() - 1);
}

/// The institution in another country than the first of its name.
domain::InstitutionId InstitutionColumn::other(const Meaning &meaning, domain::CountryId country)
{
    const auto next = static_cast<domain::InstitutionId>(m_list.institutions.size());
    const quint64 key = pairOf(meaning.name->number, country);
    const domain::InstitutionId id = m_others.value(key, next);
    if (id == next)
        m_others.insert(key, add(meaning, country));
    return id;
}

bool InstitutionColumn::isFirstOther(domain::InstitutionId institution, domain::ProgrammeId programme)
{
    const qsizetype before = m_held.size();
    m_held.insert(pairOf(institution, programme));
    return m_held.size() > before;
}

} // namespace accords::reading
