// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/bulkchange.h"

#include "domain/fieldcheck.h"
#include "domain/fieldtext.h"

#include <QSet>

#include <array>

namespace accords::table {

namespace {

using domain::Field;

constexpr std::array agreementFields = {Field::Status, Field::Start, Field::End};

quint64 pairOf(const domain::Agreement &agreement)
{
    return quint64{agreement.institution} << 32 | agreement.programme;
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
    QSet<quint64> pairs;
    QSet<domain::InstitutionId> institutions;
    pairs.reserve(static_cast<qsizetype>(selected.size()));
    for (const domain::AgreementId id : selected) {
        const domain::Agreement &agreement = m_snapshot->agreement(id);
        const qsizetype known = pairs.size();
        pairs.insert(pairOf(agreement));
        if (pairs.size() > known)
            m_agreements.push_back(id);
        const qsizetype knownInstitutions = institutions.size();
        institutions.insert(agreement.institution);
        if (institutions.size() > knownInstitutions)
            m_institutions.push_back(agreement.institution);
    }
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
    QSet<domain::FieldPlace> places;
    places.reserve(static_cast<qsizetype>(size()));
    for (std::size_t number = 0; number < size(); ++number) {
        domain::FieldChange next = change(number);
        const qsizetype known = places.size();
        places.insert(next.place);
        // One institution may stand twice in a list, with two labels of its country.
        if (places.size() > known)
            all.push_back(std::move(next));
    }
    return all;
}

} // namespace accords::table
