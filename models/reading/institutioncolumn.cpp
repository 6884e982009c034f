// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/institutioncolumn.h"

#include "reading/repairs.h"
#include "text/formula.h"

namespace accords::reading {

namespace {

quint64 pairOf(quint32 high, quint32 low)
{
    return quint64(high) << 32 | low;
}

} // namespace

InstitutionColumn::Meaning InstitutionColumn::of(QByteArrayView cell)
{
    if (cell.isEmpty())
        return {.missing = true};
    const domain::TextPool::Id id = m_list.names.intern(cell);
    if (id >= m_texts.size())
        m_texts.resize(id + 1);
    if (m_texts[id].repair == unseen) {
        const quint32 number = isPlain(cell) ? plain : repair(cell);
        m_texts[id].repair = number;
    }
    if (m_texts[id].repair == plain)
        return {id, id, false, nullptr};
    const Repaired &repaired = m_repairs[m_texts[id].repair];
    Meaning meaning = repaired.meaning;
    meaning.problems = &repaired.problems;
    return meaning;
}

quint32 InstitutionColumn::repair(QByteArrayView cell)
{
    const QString exported = text::withoutGuard(QString::fromUtf8(cell));
    CleanCell clean = cleaned(exported);
    Repaired repaired{{.missing = clean.text.isEmpty()}, std::move(clean.problems)};
    if (!repaired.meaning.missing) {
        repaired.meaning.exported = m_list.names.intern(exported.toUtf8());
        repaired.meaning.name = m_list.names.intern(clean.text.toUtf8());
        m_texts.resize(m_list.names.size());
    }
    m_repairs.push_back(std::move(repaired));
    return static_cast<quint32>(m_repairs.size() - 1);
}

domain::InstitutionId InstitutionColumn::add(const Meaning &meaning, domain::CountryId country)
{
    m_list.institutions.push_back({meaning.name, meaning.exported, country});
    return static_cast<domain::InstitutionId>(m_list.institutions.size() - 1);
}

domain::InstitutionId InstitutionColumn::institution(const Meaning &meaning, domain::CountryId country)
{
    Text &text = m_texts[meaning.name];
    if (text.first == unseen) {
        text.first = add(meaning, country);
        text.country = country;
    }
    if (text.country == country)
        return text.first;
    const auto next = static_cast<domain::InstitutionId>(m_list.institutions.size());
    const quint64 key = pairOf(meaning.name, country);
    const domain::InstitutionId id = m_others.value(key, next);
    if (id == next)
        m_others.insert(key, add(meaning, country));
    return id;
}

bool InstitutionColumn::isFirst(const Meaning &meaning, domain::InstitutionId institution,
                                domain::ProgrammeId programme)
{
    constexpr domain::ProgrammeId bits = 32;
    Text &text = m_texts[meaning.name];
    if (text.first == institution && programme < bits) {
        const quint32 bit = quint32(1) << programme;
        const bool first = (text.held & bit) == 0;
        text.held |= bit;
        return first;
    }
    const qsizetype before = m_held.size();
    m_held.insert(pairOf(institution, programme));
    return m_held.size() > before;
}

} // namespace accords::reading
