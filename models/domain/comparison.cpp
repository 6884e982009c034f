// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/comparison.h"

#include "domain/identity.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace accords::domain {

namespace {

/// Numbers for what is the same in both lists, so that agreements can be compared by two numbers.
class Numbering final
{
public:
    /// The numbers of the institutions of \a list.
    std::vector<quint32> institutionsOf(const AgreementList &list)
    {
        std::vector<quint32> numbers(list.institutions.size());
        for (InstitutionId id = 0; id < numbers.size(); ++id)
            numbers[id] = numberOf(m_institutions, identityOf(list, id));
        return numbers;
    }

    /// The numbers of its programmes.
    std::vector<quint32> programmesOf(const AgreementList &list)
    {
        std::vector<quint32> numbers(list.programmes.size());
        for (ProgrammeId id = 0; id < numbers.size(); ++id)
            numbers[id] = numberOf(m_programmes, list.programmes[id].text);
        return numbers;
    }

private:
    template <typename Key>
    static quint32 numberOf(QHash<Key, quint32> &numbers, const Key &key)
    {
        const auto found = numbers.constFind(key);
        return found != numbers.cend() ? *found : *numbers.insert(key, static_cast<quint32>(numbers.size()));
    }

    QHash<InstitutionIdentity, quint32> m_institutions;
    QHash<QString, quint32> m_programmes;
};

/// Where the agreements of a list are, by the numbers of their identities: the first of each.
class Places final
{
public:
    Places(const AgreementList &list, Numbering &numbering)
        : m_list(list), m_institutions(numbering.institutionsOf(list)), m_programmes(numbering.programmesOf(list))
    {
        m_places.reserve(list.agreements.size());
        for (AgreementId id = 0; id < list.agreements.size(); ++id)
            m_places.try_emplace(key(id), id);
    }

    quint64 key(AgreementId id) const
    {
        const Agreement &agreement = m_list.agreements[id];
        return quint64{m_institutions[agreement.institution]} << 32 | m_programmes[agreement.programme];
    }
    bool isFirst(AgreementId id) const { return m_places.at(key(id)) == id; }
    /// The agreement of \a key; null: there is none.
    const AgreementId *find(quint64 key) const
    {
        const auto found = m_places.find(key);
        return found == m_places.end() ? nullptr : &found->second;
    }

private:
    const AgreementList &m_list;
    std::vector<quint32> m_institutions;
    std::vector<quint32> m_programmes;
    std::unordered_map<quint64, AgreementId> m_places;
};

/// What stands in the extra column of that title; nothing where there is none.
QByteArrayView extraText(const AgreementList &list, RowId row, const QString &title)
{
    const qsizetype column = list.extraColumns.indexOf(title);
    return column < 0 ? QByteArrayView() : list.extraText(row, column);
}

/// Whether the extra columns of two rows say the same; a column that lacks is as one without a text.
bool hasSameExtras(const AgreementList &before, RowId rowBefore, const AgreementList &after, RowId rowAfter)
{
    return std::ranges::all_of(before.extraColumns + after.extraColumns, [&](const QString &title) {
        return extraText(before, rowBefore, title) == extraText(after, rowAfter, title);
    });
}

bool isWrittenAlike(const AgreementList &before, AgreementId idBefore, const AgreementList &after, AgreementId idAfter)
{
    const Agreement &one = before.agreements[idBefore];
    const Agreement &other = after.agreements[idAfter];
    const Institution &institution = before.institutions[one.institution];
    const Institution &otherInstitution = after.institutions[other.institution];
    return before.names.view(institution.exported) == after.names.view(otherInstitution.exported) &&
           before.countries[institution.country] == after.countries[otherInstitution.country] &&
           hasSameExtras(before, one.row, after, other.row);
}

} // namespace

Comparison compared(const AgreementList &before, const AgreementList &after)
{
    Numbering numbering;
    const Places older(before, numbering);
    const Places newer(after, numbering);
    Comparison found;
    for (AgreementId id = 0; id < after.agreements.size(); ++id) {
        if (!newer.isFirst(id))
            continue;
        const AgreementId *earlier = older.find(newer.key(id));
        if (!earlier)
            found.added.push_back(id);
        else if (!isWrittenAlike(before, *earlier, after, id))
            found.changed.push_back({*earlier, id});
    }
    for (AgreementId id = 0; id < before.agreements.size(); ++id) {
        if (older.isFirst(id) && !newer.find(older.key(id)))
            found.removed.push_back(id);
    }
    return found;
}

} // namespace accords::domain
