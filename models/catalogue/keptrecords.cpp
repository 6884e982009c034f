// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/keptrecords.h"

#include "catalogue/identities.h"
#include "domain/fieldtext.h"
#include "text/folding.h"

namespace accords::catalogue {

namespace {

using domain::FieldChange;

/// Puts each record where its identity is in the list, or into \a others.
template <typename Kept, typename Key, typename Record>
PagedRecords<Kept> placed(const QHash<Key, Record> &records, const QHash<Key, std::vector<quint32>> &places,
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
        for (const quint32 id : *found)
            entries.push_back(Entry{id, Kept(*record)});
    }
    std::ranges::sort(entries, {}, &Entry::id);
    return PagedRecords<Kept>(std::move(entries));
}

/// Sets a field of the things \a ids, which have one identity.
template <typename Kept>
void setFields(PagedRecords<Kept> &records, const std::vector<quint32> &ids, domain::Field field, const QString &text)
{
    using Record = decltype(Kept::record);
    for (const quint32 id : ids) {
        const Kept *kept = records.find(id);
        Record record = kept ? kept->record : Record();
        setField(record, field, text);
        records.set(id, record == Record() ? std::nullopt : std::optional(Kept(std::move(record))));
    }
}

} // namespace

KeptOfInstitution::KeptOfInstitution(domain::InstitutionRecord kept)
    : record(std::move(kept)), foldedNotes(text::folded(record.notes))
{
    for (const QString &tag : record.tags)
        foldedTags.append(text::folded(tag));
}

KeptOfAgreement::KeptOfAgreement(domain::AgreementRecord kept)
    : record(std::move(kept)), foldedNotes(text::folded(record.notes))
{}

KeptRecords::KeptRecords(const IndexedList &indexed, const domain::StaffRecords &records)
{
    Identities wanted;
    for (auto record = records.institutions.begin(); record != records.institutions.end(); ++record)
        wanted.institutions.insert(record.key());
    for (auto record = records.agreements.begin(); record != records.agreements.end(); ++record)
        wanted.agreements.insert(record.key());
    const Places places = placesIn(indexed, wanted);
    m_institutions = placed<KeptOfInstitution>(records.institutions, places.institutions, m_others.institutions);
    m_agreements = placed<KeptOfAgreement>(records.agreements, places.agreements, m_others.agreements);
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
    for (const FieldChange &change : changes) {
        const auto &[subject, field] = change.place;
        const bool isInstitution = isOfInstitution(field);
        const std::vector<quint32> ids =
            isInstitution ? places.institutions.value(subject.institution) : places.agreements.value(subject);
        if (ids.empty())
            setField(m_others, change.place, change.after);
        else if (isInstitution)
            setFields(m_institutions, ids, field, change.after);
        else
            setFields(m_agreements, ids, field, change.after);
    }
    const auto isChanged = [changes](domain::Field field) {
        return std::ranges::any_of(changes, [field](const FieldChange &change) { return change.place.field == field; });
    };
    if (isChanged(domain::Field::DisplayName))
        collectDisplayNames();
    if (isChanged(domain::Field::Tags))
        m_tags = std::make_shared<const TagTable>(m_institutions);
}

domain::StaffRecords KeptRecords::all(const domain::AgreementList &list) const
{
    domain::StaffRecords all = m_others;
    m_institutions.forEach(
        [&](quint32 id, const KeptOfInstitution &kept) { all.institutions.insert(identityOf(list, id), kept.record); });
    m_agreements.forEach([&](quint32 id, const KeptOfAgreement &kept) {
        all.agreements.insert(identityOf(list, list.agreements[id]), kept.record);
    });
    return all;
}

} // namespace accords::catalogue
