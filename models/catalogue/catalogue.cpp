// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/catalogue.h"

namespace accords::catalogue {

namespace {

const domain::StaffRecords &recordsFor(const domain::AgreementList &list, const domain::StaffRecords &records)
{
    return list.records && records == domain::StaffRecords() ? *list.records : records;
}

} // namespace

Catalogue::Catalogue(domain::AgreementList list, const domain::StaffRecords &records)
    : m_indexed(std::make_shared<const IndexedList>(std::move(list))),
      m_kept(*m_indexed, recordsFor(m_indexed->list, records))
{}

Catalogue::Catalogue(std::shared_ptr<const IndexedList> indexed, KeptRecords kept)
    : m_indexed(std::move(indexed)), m_kept(std::move(kept))
{}

const Examination *Catalogue::examination(const std::stop_token &stop) const
{
    return m_indexed->examination.get(
        stop, [this](const std::stop_token &asked) { return Examination::of(list(), foldedNames(), asked); });
}

const domain::Institution &Catalogue::institutionOf(domain::AgreementId id) const
{
    return list().institutions[list().agreements.institutions()[id]];
}

const domain::Country &Catalogue::countryOf(domain::AgreementId id) const
{
    return list().countries[institutionOf(id).country];
}

const domain::Programme &Catalogue::programmeOf(domain::AgreementId id) const
{
    return list().programmes[list().agreements.programmes()[id]];
}

domain::SourceRow Catalogue::rowOf(domain::AgreementId id) const
{
    return list().rows[agreement(id).row];
}

const domain::InstitutionRecord *Catalogue::institutionRecord(domain::InstitutionId id) const
{
    const KeptOfInstitution *kept = m_kept.institutions().find(id);
    return kept ? &kept->record : nullptr;
}

const domain::AgreementRecord *Catalogue::agreementRecord(domain::AgreementId id) const
{
    const KeptOfAgreement *kept = m_kept.agreements().find(id);
    return kept ? &kept->record : nullptr;
}

domain::AgreementStatus Catalogue::statusOf(domain::AgreementId id) const
{
    const KeptOfAgreement *kept = m_kept.agreements().find(id);
    return kept ? kept->status : domain::AgreementStatus::Unknown;
}

const domain::StaffRecords &Catalogue::records() const
{
    return *m_records.get({}, [this](const std::stop_token &) {
        return std::make_unique<const domain::StaffRecords>(m_kept.all(list()));
    });
}

std::span<const domain::AgreementId> Catalogue::agreementsOf(domain::InstitutionId id) const
{
    return m_indexed->agreements.members(id);
}

std::span<const domain::InstitutionId> Catalogue::institutionsIn(domain::CountryId id) const
{
    return m_indexed->institutions.members(id);
}

bool haveSameList(const Snapshot &first, const Snapshot &second)
{
    return first && second ? first->hasListOf(*second) : first == second;
}

Snapshot withRecords(const Snapshot &former, const domain::StaffRecords &records)
{
    return Snapshot(new Catalogue(former->m_indexed, KeptRecords(*former->m_indexed, records)));
}

Snapshot withChanges(const Snapshot &former, std::span<const domain::FieldChange> changes)
{
    KeptRecords kept = former->m_kept;
    kept.change(*former->m_indexed, changes);
    return Snapshot(new Catalogue(former->m_indexed, std::move(kept)));
}

Snapshot withChange(const Snapshot &former, const domain::FieldChange &change)
{
    return withChanges(former, std::span(&change, 1));
}

} // namespace accords::catalogue
