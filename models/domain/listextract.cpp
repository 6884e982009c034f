// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/listextract.h"

namespace accords::domain {

namespace {

/// The number that \a key has, or gets by \a add().
template <typename Key, typename Add>
quint32 numbered(QHash<Key, quint32> &numbers, const Key &key, Add add)
{
    const auto found = numbers.constFind(key);
    if (found != numbers.cend())
        return *found;
    const auto number = static_cast<quint32>(numbers.size());
    add();
    numbers.insert(key, number);
    return number;
}

} // namespace

ListExtract::ListExtract(AgreementList &target, const QStringList &extraColumns) : m_target(target)
{
    m_target.extraColumns = extraColumns;
}

void ListExtract::add(const AgreementList &source, AgreementId id)
{
    const Agreement &agreement = source.agreements[id];
    m_target.agreements.push_back({institution(source, agreement.institution),
                                   programme(source.programmes[agreement.programme]), row(source, agreement.row)});
}

InstitutionId ListExtract::institution(const AgreementList &source, InstitutionId id)
{
    return numbered(m_institutions, identityOf(source, id), [&] {
        const Institution &institution = source.institutions[id];
        m_target.institutions.push_back({.name = m_target.names.intern(source.names.view(institution.name)),
                                         .exported = m_target.names.intern(source.names.view(institution.exported)),
                                         .country = country(source.countries[institution.country])});
    });
}

CountryId ListExtract::country(const Country &country)
{
    // Without a code the label decides; a code decides alone.
    const QString key = country.code.isEmpty() ? u' ' + country.label : country.code;
    return numbered(m_countries, key, [&] { m_target.countries.push_back(country); });
}

ProgrammeId ListExtract::programme(const Programme &programme)
{
    return numbered(m_programmes, programme.text, [&] { m_target.programmes.push_back(programme); });
}

RowId ListExtract::row(const AgreementList &source, RowId id)
{
    if (m_lastSource != &source || m_lastRow != id) {
        const QByteArrayView text = source.rowText(id);
        m_target.rows.push_back({.offset = static_cast<quint32>(m_target.text.size()),
                                 .length = static_cast<quint32>(text.size()),
                                 .line = source.rows[id].line});
        m_target.text.append(text).append('\n');
        for (const QString &title : std::as_const(m_target.extraColumns)) {
            const qsizetype column = source.extraColumns.indexOf(title);
            const QByteArrayView cell = column < 0 ? QByteArrayView() : source.extraText(id, column);
            m_target.extraCells.push_back(m_target.extraTexts.intern(cell));
        }
    }
    m_lastSource = &source;
    m_lastRow = id;
    return static_cast<RowId>(m_target.rows.size() - 1);
}

} // namespace accords::domain
