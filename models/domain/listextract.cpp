// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/listextract.h"

#include <algorithm>

namespace accords::domain {

namespace {

/// The number that \a key has, or gets when make() has put its thing at the end of \a things.
template <typename Key, typename Things, typename Make>
quint32 numbered(QHash<Key, quint32> &numbers, const Key &key, Things &things, Make make)
{
    const auto found = numbers.constFind(key);
    if (found != numbers.cend())
        return *found;
    const auto number = static_cast<quint32>(things.size());
    things.push_back(make());
    numbers.insert(key, number);
    return number;
}

/// What countries are told apart by: without a code the label decides; a code decides alone.
QString keyOf(const Country &country)
{
    return country.code.isEmpty() ? u' ' + country.label : country.code;
}

/// Numbers \a things by their keys; of several with one key the first is meant.
template <typename Key, typename Things, typename KeyOf>
void number(QHash<Key, quint32> &numbers, const Things &things, KeyOf key)
{
    numbers.reserve(static_cast<qsizetype>(things.size()));
    for (quint32 id = static_cast<quint32>(things.size()); id-- > 0;)
        numbers.insert(key(id), id);
}

} // namespace

ListExtract::ListExtract(AgreementList &target, const QStringList &extraColumns) : m_target(target)
{
    number(m_institutions, target.institutions, [&](InstitutionId id) { return identityOf(target, id); });
    number(m_countries, target.countries, [&](CountryId id) { return keyOf(target.countries[id]); });
    number(m_programmes, target.programmes, [&](ProgrammeId id) { return target.programmes[id].text; });
    addColumns(extraColumns);
}

void ListExtract::addColumns(const QStringList &titles)
{
    const auto width = static_cast<std::size_t>(m_target.extraColumns.size());
    for (const QString &title : titles) {
        if (!m_target.extraColumns.contains(title))
            m_target.extraColumns.append(title);
    }
    const auto wider = static_cast<std::size_t>(m_target.extraColumns.size());
    if (wider == width || m_target.rows.empty())
        return;
    LargeVector<TextPool::Id> cells(m_target.rows.size() * wider, m_target.extraTexts.intern({}));
    for (std::size_t row = 0; row < m_target.rows.size(); ++row)
        std::copy_n(m_target.extraCells.begin() + static_cast<std::ptrdiff_t>(row * width), width,
                    cells.begin() + static_cast<std::ptrdiff_t>(row * wider));
    m_target.extraCells = std::move(cells);
}

void ListExtract::add(const AgreementList &source, AgreementId id)
{
    const Agreement agreement = source.agreements[id];
    m_target.agreements.push_back({institution(source, agreement.institution),
                                   programme(source.programmes[agreement.programme]), row(source, agreement.row)});
}

InstitutionId ListExtract::institution(const AgreementList &source, InstitutionId id)
{
    return numbered(m_institutions, identityOf(source, id), m_target.institutions, [&] {
        const Institution &institution = source.institutions[id];
        return Institution{.name = m_target.names.intern(source.names.view(institution.name)),
                           .exported = m_target.names.intern(source.names.view(institution.exported)),
                           .country = country(source.countries[institution.country])};
    });
}

CountryId ListExtract::country(const Country &country)
{
    return numbered(m_countries, keyOf(country), m_target.countries, [&] { return country; });
}

ProgrammeId ListExtract::programme(const Programme &programme)
{
    return numbered(m_programmes, programme.text, m_target.programmes, [&] { return programme; });
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
