// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/identities.h"
#include "catalogue/pagedrecords.h"
#include "catalogue/tagtable.h"
#include "domain/fieldchange.h"
#include "domain/staffrecords.h"

#include <QByteArrayList>

#include <span>

namespace accords::catalogue {

/// What staff keep of an institution, with what it is searched by, folded.
struct KeptOfInstitution
{
    explicit KeptOfInstitution(domain::InstitutionRecord kept);

    domain::InstitutionRecord record;
    QByteArrayList foldedTags;
    QByteArray foldedNotes;
};

/// What staff keep of an agreement, likewise; of an ended one also where they keep nothing.
struct KeptOfAgreement
{
    explicit KeptOfAgreement(domain::AgreementRecord kept, bool hasEnded = false);

    domain::AgreementRecord record;
    domain::AgreementStatus status; ///< that of the record; where it has none and the list neither, Ended
    QByteArray foldedNotes;
};

/// A name that staff gave an institution.
struct DisplayName
{
    domain::InstitutionId institution = 0;
    QByteArray name;   ///< UTF-8
    QByteArray folded; ///< for search

    bool operator==(const DisplayName &) const = default;
};
using DisplayNames = std::vector<DisplayName>;

/// What staff keep, by the numbers that institutions and agreements have in a list. A value; copies share nearly all.
class KeptRecords final
{
public:
    /// O(institutions of the list + records + agreements of institutions with records).
    KeptRecords(const IndexedList &indexed, const domain::StaffRecords &records);

    bool isEmpty() const { return m_institutions.isEmpty() && m_agreements.isEmpty(); }
    const PagedRecords<KeptOfInstitution> &institutions() const { return m_institutions; }
    const PagedRecords<KeptOfAgreement> &agreements() const { return m_agreements; }

    /// The institutions that have one, ascending.
    const DisplayNames &displayNames() const { return *m_displayNames; }
    /// Whether they are those of \a other, which is of the same list. O(1) when the one was made of the other, and else
    /// O(display names).
    bool hasSameDisplayNames(const KeptRecords &other) const;

    const TagTable &tags() const { return *m_tags; }

    /// Gives fields of the same list the values after \a changes, in order. O(institutions), a few milliseconds for a
    /// million; besides, O(changes + agreements of their institutions), and O(records of institutions) where display
    /// names or tags are among them.
    void change(const IndexedList &indexed, std::span<const domain::FieldChange> changes);

    /// All of it by identity, as it was given. O(records).
    domain::StaffRecords all(const domain::AgreementList &list) const;

private:
    void changeField(const domain::AgreementList &list, const Places &places, const domain::FieldChange &change);
    void collectDisplayNames();

    PagedRecords<KeptOfInstitution> m_institutions;
    PagedRecords<KeptOfAgreement> m_agreements;
    std::shared_ptr<const DisplayNames> m_displayNames;
    std::shared_ptr<const TagTable> m_tags;
    domain::StaffRecords m_others; ///< of what the list does not have
};

} // namespace accords::catalogue
