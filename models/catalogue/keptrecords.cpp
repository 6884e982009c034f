// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/keptrecords.h"

#include "catalogue/identities.h"
#include "domain/fieldtext.h"
#include "text/folding.h"

namespace accords::catalogue {

namespace {

using domain::FieldChange;

/// A record for each place that its identity has in the list, ascending; the others go to \a others.
template <typename Kept, typename Key, typename Record, typename Make>
auto placed(const QHash<Key, Record> &records, const QHash<Key, std::vector<quint32>> &places,
            QHash<Key, Record> &others, Make make)
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
            entries.push_back(Entry{id, make(id, *record)});
    }
    std::ranges::sort(entries, {}, &Entry::id);
    return entries;
}

/// Sets a field of the things \a ids, which have one identity.
template <typename Kept, typename Make>
void setFields(PagedRecords<Kept> &records, const std::vector<quint32> &ids, domain::Field field, const QString &text,
               Make make)
{
    for (const quint32 id : ids) {
        const Kept *kept = records.find(id);
        auto record = kept ? kept->record : decltype(Kept::record)();
        setField(record, field, text);
        records.set(id, make(id, std::move(record)));
    }
}

/// What is kept where \a record is all that staff keep; nothing: nothing is.
std::optional<KeptOfInstitution> keptOf(domain::InstitutionRecord record)
{
    return record == domain::InstitutionRecord() ? std::nullopt : std::optional<KeptOfInstitution>(std::move(record));
}

std::optional<KeptOfAgreement> keptOf(domain::AgreementRecord record, bool hasEnded)
{
    if (!hasEnded && record == domain::AgreementRecord())
        return std::nullopt;
    return KeptOfAgreement(std::move(record), hasEnded);
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
    m_institutions = PagedRecords<KeptOfInstitution>(placed<KeptOfInstitution>(
        records.institutions, places.institutions, m_others.institutions,
        [](quint32, const domain::InstitutionRecord &record) { return KeptOfInstitution(record); }));
    placeAgreements(indexed.list, records, places.agreements);
    collectDisplayNames();
    m_tags = std::make_shared<const TagTable>(m_institutions);
}

void KeptRecords::placeAgreements(const domain::AgreementList &list, const domain::StaffRecords &records,
                                  const QHash<domain::AgreementIdentity, std::vector<quint32>> &places)
{
    using Entry = PagedRecords<KeptOfAgreement>::Entry;
    std::vector<Entry> entries = placed<KeptOfAgreement>(records.agreements, places, m_others.agreements,
                                                         [&list](quint32 id, const domain::AgreementRecord &record) {
                                                             return KeptOfAgreement(record, list.hasEnded(id));
                                                         });
    auto next = std::ranges::lower_bound(entries, list.listed(), {}, &Entry::id);
    std::vector<Entry> ended(std::make_move_iterator(next), std::make_move_iterator(entries.end()));
    entries.erase(next, entries.end());
    next = ended.begin();
    for (domain::AgreementId id = list.listed(); id < list.agreements.size(); ++id) {
        const bool isKept = next != ended.end() && next->id == id;
        entries.push_back(isKept ? std::move(*next++) : Entry{id, KeptOfAgreement({}, true)});
    }
    m_agreements = PagedRecords<KeptOfAgreement>(std::move(entries));
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
            setFields(m_institutions, ids, field, change.after,
                      [](quint32, domain::InstitutionRecord record) { return keptOf(std::move(record)); });
        else
            setFields(m_agreements, ids, field, change.after, [&indexed](quint32 id, domain::AgreementRecord record) {
                return keptOf(std::move(record), indexed.list.hasEnded(id));
            });
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
        if (kept.record != domain::AgreementRecord())
            all.agreements.insert(identityOf(list, list.agreements[id]), kept.record);
    });
    return all;
}

} // namespace accords::catalogue
