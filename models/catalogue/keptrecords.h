// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/indexedlist.h"
#include "catalogue/pagedrecords.h"
#include "domain/fieldchange.h"
#include "domain/staffrecords.h"

#include <QByteArrayList>

#include <span>

namespace accords::catalogue {

/// What staff keep of an institution, with what it is searched by, folded.
struct KeptOfInstitution
{
    explicit KeptOfInstitution(domain::InstitutionRecord record);

    domain::InstitutionRecord record;
    QByteArray foldedName; ///< of the display name
    QByteArrayList foldedTags;
    QByteArray foldedNotes;
};

/// What staff keep of an agreement, likewise.
struct KeptOfAgreement
{
    explicit KeptOfAgreement(domain::AgreementRecord record);

    domain::AgreementRecord record;
    QByteArray foldedNotes;
};

/// What staff keep, by the numbers that institutions and agreements have in a list. A value; copies share nearly all.
class KeptRecords final
{
public:
    KeptRecords() = default;

    /// O(institutions of the list + records + agreements of institutions with records).
    KeptRecords(const IndexedList &indexed, const domain::StaffRecords &records);

    bool isEmpty() const { return m_institutions.isEmpty() && m_agreements.isEmpty(); }
    const PagedRecords<KeptOfInstitution> &institutions() const { return m_institutions; }
    const PagedRecords<KeptOfAgreement> &agreements() const { return m_agreements; }

    /// Gives fields of the same list the values after \a changes, in order. O(institutions), a few milliseconds for a
    /// million; besides, O(changes).
    void change(const IndexedList &indexed, std::span<const domain::FieldChange> changes);

    /// All of it by identity, as it was given. O(records).
    domain::StaffRecords all(const domain::AgreementList &list) const;

private:
    PagedRecords<KeptOfInstitution> m_institutions;
    PagedRecords<KeptOfAgreement> m_agreements;
    domain::StaffRecords m_others; ///< of what the list does not have
};

} // namespace accords::catalogue
