// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/bulkchange.h"

#include "domain/fieldcheck.h"
#include "domain/fieldtext.h"
#include "table/tagsinuse.h"

#include <QHash>
#include <QSet>

#include <array>

namespace accords::table {

namespace {

using domain::Field;

constexpr std::array agreementFields = {Field::Status, Field::Start, Field::End};

/// Of each country the first that is the same.
std::vector<quint32> placesOf(const domain::AgreementList &list)
{
    std::vector<quint32> places;
    QHash<QString, quint32> known;
    for (const domain::Country &country : list.countries) {
        const QString name = identityOf(country);
        const auto number = static_cast<quint32>(places.size());
        const auto found = known.constFind(name);
        places.push_back(found == known.constEnd() ? number : *found);
        if (found == known.constEnd())
            known.insert(name, number);
    }
    return places;
}

quint64 pairOf(quint32 one, quint32 other)
{
    return quint64{one} << 32 | other;
}

domain::AgreementRecord recordOf(const catalogue::Catalogue &catalogue, domain::AgreementId id)
{
    const domain::AgreementRecord *record = catalogue.agreementRecord(id);
    return record ? *record : domain::AgreementRecord();
}

domain::InstitutionRecord institutionRecordOf(const catalogue::Catalogue &catalogue, domain::InstitutionId id)
{
    const domain::InstitutionRecord *record = catalogue.institutionRecord(id);
    return record ? *record : domain::InstitutionRecord();
}

bool isSame(const domain::AgreementRecord &one, const domain::AgreementRecord &other, Field field)
{
    switch (field) {
    case Field::Status:
        return one.status == other.status;
    case Field::Start:
        return one.start == other.start;
    default:
        return one.end == other.end && one.isOpenEnded == other.isOpenEnded;
    }
}

bool hasTag(const QStringList &tags, const QString &tag)
{
    return tags.contains(tag, Qt::CaseInsensitive);
}

} // namespace

BulkChange::BulkChange(catalogue::Snapshot snapshot, const std::vector<domain::AgreementId> &selected)
    : m_snapshot(std::move(snapshot))
{
    const domain::AgreementList &list = m_snapshot->list();
    const std::vector<quint32> places = placesOf(list);
    QHash<quint64, domain::InstitutionId> institutions;
    QSet<quint64> agreements;
    agreements.reserve(static_cast<qsizetype>(selected.size()));
    for (const domain::AgreementId id : selected) {
        const domain::Agreement agreement = m_snapshot->agreement(id);
        const domain::Institution &institution = list.institutions[agreement.institution];
        const quint64 identity = pairOf(institution.name, places[institution.country]);
        QHash<quint64, domain::InstitutionId>::const_iterator same = institutions.constFind(identity);
        if (same == institutions.constEnd()) {
            same = institutions.insert(identity, agreement.institution);
            m_institutions.push_back(agreement.institution);
        }
        const qsizetype known = agreements.size();
        agreements.insert(pairOf(*same, agreement.programme));
        if (agreements.size() > known)
            m_agreements.push_back(id);
    }
}

QStringList BulkChange::tagsInUse(domain::Language language) const
{
    return m_snapshot ? table::tagsInUse(*m_snapshot, language) : QStringList();
}

QStringList BulkChange::tagsOfSelected(domain::Language language) const
{
    return m_snapshot ? tagsOf(*m_snapshot, m_institutions, language) : QStringList();
}

void BulkChange::wish(const BulkWishes &wishes)
{
    m_wishes = wishes;
    m_items.clear();
    m_changedAgreements = 0;
    m_changedInstitutions = 0;
    m_reversedDates = 0;
    if (wishes.status || wishes.start || wishes.end) {
        for (const domain::AgreementId id : m_agreements)
            addAgreement(id);
    }
    if (!wishes.addedTags.isEmpty() || !wishes.removedTags.isEmpty()) {
        for (const domain::InstitutionId id : m_institutions)
            addInstitution(id);
    }
}

void BulkChange::addAgreement(domain::AgreementId id)
{
    const domain::AgreementRecord before = recordOf(*m_snapshot, id);
    domain::AgreementRecord after = wished(before);
    if (domain::faultOfDates(after) && !domain::faultOfDates(before)) {
        ++m_reversedDates;
        after.start = before.start;
        after.end = before.end;
        after.isOpenEnded = before.isOpenEnded;
    }
    const std::size_t known = m_items.size();
    for (const Field field : agreementFields) {
        if (!isSame(before, after, field))
            m_items.push_back({id, field});
    }
    m_changedAgreements += m_items.size() > known ? 1 : 0;
}

void BulkChange::addInstitution(domain::InstitutionId id)
{
    const domain::InstitutionRecord *record = m_snapshot->institutionRecord(id);
    const QStringList before = record ? record->tags : QStringList();
    if (wished(before) == before)
        return;
    m_items.push_back({id, Field::Tags});
    ++m_changedInstitutions;
}

domain::AgreementRecord BulkChange::wished(domain::AgreementRecord record) const
{
    if (m_wishes.status)
        record.status = *m_wishes.status;
    if (m_wishes.start)
        domain::setField(record, Field::Start, *m_wishes.start);
    if (m_wishes.end)
        domain::setField(record, Field::End, *m_wishes.end);
    return record;
}

QStringList BulkChange::wished(const QStringList &tags) const
{
    QStringList wished = tags;
    wished.removeIf([this](const QString &tag) { return hasTag(m_wishes.removedTags, tag); });
    for (const QString &tag : m_wishes.addedTags) {
        if (!hasTag(wished, tag) && !hasTag(m_wishes.removedTags, tag))
            wished.append(tag);
    }
    return wished;
}

domain::FieldChange BulkChange::change(std::size_t number) const
{
    const Item &item = m_items[number];
    if (item.field == Field::Tags) {
        domain::InstitutionRecord record = institutionRecordOf(*m_snapshot, item.id);
        const QString before = domain::fieldText(record, Field::Tags);
        record.tags = wished(record.tags);
        return {{{domain::identityOf(m_snapshot->list(), item.id), {}}, Field::Tags},
                before,
                domain::fieldText(record, Field::Tags)};
    }
    const domain::AgreementRecord record = recordOf(*m_snapshot, item.id);
    return {{domain::identityOf(m_snapshot->list(), m_snapshot->agreement(item.id)), item.field},
            domain::fieldText(record, item.field),
            domain::fieldText(wished(record), item.field)};
}

std::vector<domain::FieldChange> BulkChange::changes() const
{
    std::vector<domain::FieldChange> all;
    all.reserve(size());
    for (std::size_t number = 0; number < size(); ++number)
        all.push_back(change(number));
    return all;
}

} // namespace accords::table
