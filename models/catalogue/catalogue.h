// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/indexedlist.h"
#include "catalogue/keptrecords.h"

#include <memory>

namespace accords::catalogue {

class Catalogue;
using Snapshot = std::shared_ptr<const Catalogue>;

/// The immutable snapshot everything is shown from: a list, what staff keep, and the indexes that make it instant to
/// search, count and sort. Shared as std::shared_ptr<const Catalogue> and read from any thread without locks; a change
/// publishes a new one.
class Catalogue final
{
public:
    /// Takes the list over and indexes it. What the list says in columns of the staff's fields counts where \a records
    /// are empty. O(size of list and records); not for the GUI thread.
    explicit Catalogue(domain::AgreementList list, const domain::StaffRecords &records = {});

    const domain::AgreementList &list() const { return m_indexed->list; }
    /// Whether \a other is a snapshot of the very same list, so that all numbers mean the same in both. O(1).
    bool hasListOf(const Catalogue &other) const { return m_indexed == other.m_indexed; }
    domain::AgreementId size() const { return static_cast<domain::AgreementId>(list().agreements.size()); }
    const Counts &counts() const { return m_indexed->counts; }

    domain::Agreement agreement(domain::AgreementId id) const { return list().agreements[id]; }
    const domain::Institution &institutionOf(domain::AgreementId id) const;
    const domain::Country &countryOf(domain::AgreementId id) const;
    const domain::Programme &programmeOf(domain::AgreementId id) const;
    domain::SourceRow rowOf(domain::AgreementId id) const;
    /// The name in the list, after repairs.
    QString institutionName(domain::InstitutionId id) const { return list().names.text(list().institutions[id].name); }

    /// What staff keep of an institution or an agreement of the list; null: nothing.
    const domain::InstitutionRecord *institutionRecord(domain::InstitutionId id) const;
    const domain::AgreementRecord *agreementRecord(domain::AgreementId id) const;

    /// How an agreement stands: as staff say, and Ended where they say nothing and the list has it no more. Unknown
    /// where neither says anything.
    domain::AgreementStatus statusOf(domain::AgreementId id) const;

    /// All that staff keep, what the list does not have included. O(records) for the first to ask of a snapshot.
    const domain::StaffRecords &records() const;
    /// The same by the list's numbers, as searched, sorted and counted.
    const KeptRecords &kept() const { return m_kept; }

    /// The agreements of an institution, in list order. O(1).
    std::span<const domain::AgreementId> agreementsOf(domain::InstitutionId id) const;

    /// The institutions of a country, in order of first appearance. O(1).
    std::span<const domain::InstitutionId> institutionsIn(domain::CountryId id) const;

    /// Bit 1 << type for each type the institution holds.
    quint8 typesHeldBy(domain::InstitutionId id) const { return m_indexed->typesHeld[id]; }

    /// What was found in the list, suggestions included: worked out by the first thread that asks, while others that
    /// ask wait. O(size of the list) then; not for the GUI thread. Null only when \a stop is requested before it is
    /// there. Snapshots of one list have the same one.
    const Examination *examination(const std::stop_token &stop = {}) const;

    /// The same if it is worked out already, or null. O(1).
    const Examination *examinationSoFar() const { return m_indexed->examination.soFar(); }

    /// What values are called in \a language.
    const Labels &labels(domain::Language language) const
    {
        return m_indexed->labels.at(static_cast<std::size_t>(language));
    }

    /// The institution's name in the list, folded.
    QByteArrayView foldedName(domain::InstitutionId id) const
    {
        return foldedNames().view(list().institutions[id].name);
    }
    /// Folded names of the country in both languages, code and label, separated by line feeds.
    QByteArrayView foldedCountry(domain::CountryId id) const { return m_indexed->countries.view(id); }
    /// Folded programme text, then type and signatory labels in both languages, separated by line feeds.
    QByteArrayView foldedProgramme(domain::ProgrammeId id) const { return m_indexed->programmes.view(id); }

    /// Every name of the list folded, by its number in AgreementList::names: displayed and exported ones.
    const FoldedTexts &foldedNames() const { return m_indexed->names; }
    /// The pairs of country and programme, and that of each agreement.
    const Pairs &pairs() const { return m_indexed->pairs; }
    /// Finds institutions by their names.
    const InstitutionSearch &institutionSearch() const { return m_indexed->search; }

private:
    friend Snapshot withRecords(const Snapshot &former, const domain::StaffRecords &records);
    friend Snapshot withChanges(const Snapshot &former, std::span<const domain::FieldChange> changes);

    Catalogue(std::shared_ptr<const IndexedList> indexed, KeptRecords kept);

    std::shared_ptr<const IndexedList> m_indexed;
    KeptRecords m_kept;
    mutable domain::Deferred<domain::StaffRecords> m_records;
};

/// Whether both are snapshots of the very same list, or neither is one: all numbers mean the same in both then. O(1).
bool haveSameList(const Snapshot &first, const Snapshot &second);

/// The list of \a former with other records. What follows from the list alone is shared, so that this is O(institutions
/// + records): not for the GUI thread.
Snapshot withRecords(const Snapshot &former, const domain::StaffRecords &records);

/// \a former after \a changes, whatever their fields had before. However much staff keep, O(institutions + changes): a
/// few milliseconds for a million institutions.
Snapshot withChanges(const Snapshot &former, std::span<const domain::FieldChange> changes);
Snapshot withChange(const Snapshot &former, const domain::FieldChange &change);

} // namespace accords::catalogue
