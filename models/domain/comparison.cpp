// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/comparison.h"

#include "domain/identity.h"

#include <QHash>

#include <algorithm>

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

/// An agreement, and what it is the same by.
struct Keyed
{
    quint64 key = 0; ///< the numbers of its institution and its programme
    AgreementId id = 0;

    auto operator<=>(const Keyed &) const = default;
};

/// The first agreement of each identity, in order of their keys.
std::vector<Keyed> keyed(const AgreementList &list, Numbering &numbering)
{
    const std::vector<quint32> institutions = numbering.institutionsOf(list);
    const std::vector<quint32> programmes = numbering.programmesOf(list);
    std::vector<Keyed> all(list.listed());
    for (AgreementId id = 0; id < all.size(); ++id) {
        const Agreement &agreement = list.agreements[id];
        all[id] = {quint64{institutions[agreement.institution]} << 32 | programmes[agreement.programme], id};
    }
    std::ranges::sort(all);
    const auto repeated = std::ranges::unique(all, {}, &Keyed::key);
    all.erase(repeated.begin(), repeated.end());
    return all;
}

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
    const std::vector<Keyed> older = keyed(before, numbering);
    const std::vector<Keyed> newer = keyed(after, numbering);
    Comparison found;
    auto earlier = older.begin();
    for (const Keyed &later : newer) {
        for (; earlier != older.end() && earlier->key < later.key; ++earlier)
            found.removed.push_back(earlier->id);
        if (earlier == older.end() || earlier->key != later.key) {
            found.added.push_back(later.id);
            continue;
        }
        if (!isWrittenAlike(before, earlier->id, after, later.id))
            found.changed.push_back({earlier->id, later.id});
        ++earlier;
    }
    for (; earlier != older.end(); ++earlier)
        found.removed.push_back(earlier->id);
    std::ranges::sort(found.added);
    std::ranges::sort(found.removed);
    std::ranges::sort(found.changed, {}, &Comparison::Change::after);
    return found;
}

} // namespace accords::domain
