// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/institutioncolumn.h"

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
    m_list.institutions.reserve(institutions);
    m_names.reserve(institutions);
    for (domain::LargeVector<quint32> &share : m_meanings)
        share.reserve(institutions / m_meanings.size());
}

void InstitutionColumn::follow()
{
    for (std::size_t share = 0; share < m_meanings.size(); ++share)
        m_meanings[share].resize(m_cells.placesIn(share), none);
}

void InstitutionColumn::expect(std::span<const CutRow> rows) const
{
    const auto placeOf = [this](const CutRow &row) {
        return m_meanings[m_cells.shareOf(row.nameKey)].data() + m_cells.placeOf(row.nameKey);
    };
    for (const CutRow &row : rows) {
        if (row.nameLength > 0)
            domain::prefetch(placeOf(row));
    }
    for (const CutRow &row : rows) {
        if (row.nameLength > 0 && row.isPlain && *placeOf(row) != none)
            domain::prefetch(&m_names[*placeOf(row)]);
    }
}

/// The number of \a text among the list's names.
domain::TextPool::Id InstitutionColumn::numberOf(const QByteArray &text)
{
    const NameTable::Entry entry = m_cells.enter(text);
    follow();
    quint32 &number = isPlain(text) ? meaningOf(entry) : m_odd[oddOf(entry)].number;
    if (number == none)
        number = added(m_cells.view(entry));
    return number;
}

std::size_t InstitutionColumn::oddOf(NameTable::Entry entry)
{
    quint32 &odd = meaningOf(entry);
    if (odd == none) {
        odd = static_cast<quint32>(m_odd.size());
        m_odd.push_back({.text = m_cells.view(entry)});
    }
    return odd;
}

InstitutionColumn::Meaning InstitutionColumn::repaired(NameTable::Entry entry)
{
    const std::size_t number = oddOf(entry);
    if (!m_odd[number].isRepaired)
        repair(number);
    const Odd &odd = m_odd[number];
    return {odd.name, odd.exported, &odd.problems};
}

void InstitutionColumn::repair(std::size_t odd)
{
    const QString exported = text::withoutGuard(QString::fromUtf8(m_odd[odd].text));
    const CleanCell clean = cleaned(exported);
    m_odd[odd].isRepaired = true;
    for (const domain::Problem &problem : clean.problems)
        m_odd[odd].problems.push_back(m_list.problems.keep(problem));
    if (clean.text.isEmpty())
        return;
    // Each may bring another odd text.
    const domain::TextPool::Id exportedNumber = numberOf(exported.toUtf8());
    const domain::TextPool::Id nameNumber = numberOf(clean.text.toUtf8());
    m_odd[odd].exported = exportedNumber;
    m_odd[odd].name = nameNumber;
}

domain::InstitutionId InstitutionColumn::add(const Meaning &meaning, domain::CountryId country)
{
    m_list.institutions.push_back({meaning.name, meaning.exported, country});
    return static_cast<domain::InstitutionId>(m_list.institutions.size() - 1);
}

/// The institution in another country than the first of its name.
domain::InstitutionId InstitutionColumn::other(const Meaning &meaning, domain::CountryId country)
{
    const auto next = static_cast<domain::InstitutionId>(m_list.institutions.size());
    const quint64 key = pairOf(meaning.name, country);
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
