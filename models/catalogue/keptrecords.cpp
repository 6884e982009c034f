// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/keptrecords.h"

#include "catalogue/identities.h"
#include "domain/fieldtext.h"
#include "text/folding.h"

#include <numeric>

namespace accords::catalogue {

namespace {

using domain::FieldChange;

template <typename Kept>
using SharedKept = typename PagedRecords<Kept>::Shared;

/// What is kept where \a record is all that staff keep; null: nothing is.
SharedKept<KeptOfInstitution> keptOf(domain::InstitutionRecord record)
{
    if (record == domain::InstitutionRecord())
        return nullptr;
    return std::make_shared<const KeptOfInstitution>(std::move(record));
}

SharedKept<KeptOfAgreement> keptOf(domain::AgreementRecord record, bool hasEnded)
{
    if (!hasEnded && record == domain::AgreementRecord())
        return nullptr;
    return std::make_shared<const KeptOfAgreement>(std::move(record), hasEnded);
}

/// What is kept at each place that the identity of a record has in the list, ascending; the others go to \a others. The
/// places of one identity share it.
template <typename Kept, typename Key, typename Record>
auto placed(const QHash<Key, Record> &records, const QHash<Key, std::vector<quint32>> &places,
            QHash<Key, Record> &others)
{
    using Entry = typename PagedRecords<Kept>::Entry;
    std::vector<Entry> entries;
    entries.reserve(static_cast<std::size_t>(records.size()));
    for (auto record = records.begin(); record != records.end(); ++record) {
        const auto found = places.find(record.key());
        if (found == places.end()) {
            others.insert(record.key(), *record);
            continue;
        }
        const auto kept = std::make_shared<const Kept>(*record);
        for (const quint32 id : *found)
            entries.push_back(Entry{id, kept});
    }
    std::ranges::sort(entries, {}, &Entry::id);
    return entries;
}

/// A function from what was kept of a thing to what is: \a make makes that of the record. Things of one identity have
/// one record, and it is made once for those that are asked for one after the other.
template <typename Kept, typename Make>
auto madeOnce(Make make)
{
    using Shared = SharedKept<Kept>;
    using Record = decltype(Kept::record);
    return [make, before = Shared(), after = Shared(make(Record()))](const Shared &kept) mutable {
        if (kept != before) {
            before = kept;
            after = make(kept ? kept->record : Record());
        }
        return after;
    };
}

} // namespace

KeptOfInstitution::KeptOfInstitution(domain::InstitutionRecord kept)
    : record(std::move(kept)), foldedNotes(text::folded(record.notes))
{
    for (const QString &tag : record.tags)
        foldedTags.append(text::folded(tag));
}

KeptOfAgreement::KeptOfAgreement(domain::AgreementRecord kept, bool hasEnded)
    : record(std::move(kept)), status(record.status), foldedNotes(text::folded(record.notes))
{
    if (hasEnded && status == domain::AgreementStatus::Unknown)
        status = domain::AgreementStatus::Ended;
}

KeptRecords::KeptRecords(const IndexedList &indexed, const domain::StaffRecords &records)
{
    Identities wanted;
    for (auto record = records.institutions.begin(); record != records.institutions.end(); ++record)
        wanted.institutions.insert(record.key());
    for (auto record = records.agreements.begin(); record != records.agreements.end(); ++record)
        wanted.agreements.insert(record.key());
    const Places places = placesIn(indexed, wanted);
    m_institutions = PagedRecords<KeptOfInstitution>(
        placed<KeptOfInstitution>(records.institutions, places.institutions, m_others.institutions));
    m_agreements = PagedRecords<KeptOfAgreement>(
        placed<KeptOfAgreement>(records.agreements, places.agreements, m_others.agreements));
    std::vector<domain::AgreementId> ended(indexed.list.ended);
    std::iota(ended.begin(), ended.end(), indexed.list.listed());
    m_agreements.change(ended, madeOnce<KeptOfAgreement>(
                                   [](domain::AgreementRecord record) { return keptOf(std::move(record), true); }));
    collectDisplayNames();
    m_tags = std::make_shared<const TagTable>(m_institutions);
}

void KeptRecords::collectDisplayNames()
{
    auto names = std::make_shared<DisplayNames>();
    m_institutions.forEach([&names](quint32 id, const KeptOfInstitution &kept) {
        if (!kept.record.displayName.isEmpty())
            names->push_back({id, kept.record.displayName.toUtf8(), text::folded(kept.record.displayName)});
    });
    m_displayNames = std::move(names);
}

bool KeptRecords::hasSameDisplayNames(const KeptRecords &other) const
{
    return m_displayNames == other.m_displayNames || *m_displayNames == *other.m_displayNames;
}

void KeptRecords::change(const IndexedList &indexed, std::span<const FieldChange> changes)
{
    Identities wanted;
    for (const FieldChange &change : changes) {
        if (isOfInstitution(change.place.field))
            wanted.institutions.insert(change.place.subject.institution);
        else
            wanted.agreements.insert(change.place.subject);
    }
    const Places places = placesIn(indexed, wanted);
    for (const FieldChange &change : changes)
        changeField(indexed.list, places, change);
    const auto isChanged = [changes](domain::Field field) {
        return std::ranges::any_of(changes, [field](const FieldChange &change) { return change.place.field == field; });
    };
    if (isChanged(domain::Field::DisplayName))
        collectDisplayNames();
    if (isChanged(domain::Field::Tags))
        m_tags = std::make_shared<const TagTable>(m_institutions);
}

void KeptRecords::changeField(const domain::AgreementList &list, const Places &places, const FieldChange &change)
{
    const auto &[subject, field] = change.place;
    const auto changed = [&change](auto record) {
        setField(record, change.place.field, change.after);
        return record;
    };
    const auto institutions = places.institutions.find(subject.institution);
    const auto agreements = places.agreements.find(subject);
    if (isOfInstitution(field) && institutions != places.institutions.end()) {
        m_institutions.change(*institutions, madeOnce<KeptOfInstitution>([&](domain::InstitutionRecord record) {
            return keptOf(changed(std::move(record)));
        }));
    } else if (!isOfInstitution(field) && agreements != places.agreements.end()) {
        const std::span<const domain::AgreementId> ids = *agreements;
        const auto listed = static_cast<std::size_t>(std::ranges::lower_bound(ids, list.listed()) - ids.begin());
        const auto changeSome = [&](std::span<const domain::AgreementId> some, bool haveEnded) {
            m_agreements.change(some, madeOnce<KeptOfAgreement>([&](domain::AgreementRecord record) {
                                    return keptOf(changed(std::move(record)), haveEnded);
                                }));
        };
        changeSome(ids.first(listed), false);
        changeSome(ids.subspan(listed), true);
    } else {
        setField(m_others, change.place, change.after);
    }
}

domain::StaffRecords KeptRecords::all(const domain::AgreementList &list) const
{
    domain::StaffRecords all = m_others;
    m_institutions.forEach(
        [&](quint32 id, const KeptOfInstitution &kept) { all.institutions.insert(identityOf(list, id), kept.record); });
    m_agreements.forEach([&](quint32 id, const KeptOfAgreement &kept) {
        if (kept.record != domain::AgreementRecord())
            all.agreements.insert(identityOf(list, list.agreements[id]), kept.record);
    });
    return all;
}

} // namespace accords::catalogue
