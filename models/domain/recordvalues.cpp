// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/recordvalues.h"

#include "domain/fieldtext.h"

#include <algorithm>
#include <tuple>

namespace accords::domain {

namespace {

template <typename Record>
void appendValues(std::vector<FieldChange> &values, const AgreementIdentity &subject, const Record &record)
{
    for (const Field field : allFields) {
        if (const QString text = fieldText(record, field); !text.isEmpty())
            values.push_back({{subject, field}, QString(), text});
    }
}

} // namespace

std::vector<FieldChange> valuesOf(const StaffRecords &records)
{
    std::vector<FieldChange> values;
    for (auto record = records.institutions.begin(); record != records.institutions.end(); ++record)
        appendValues(values, {record.key(), {}}, *record);
    for (auto record = records.agreements.begin(); record != records.agreements.end(); ++record)
        appendValues(values, record.key(), *record);
    std::ranges::sort(values, {}, [](const FieldChange &value) {
        const AgreementIdentity &subject = value.place.subject;
        return std::tie(subject.institution.name, subject.institution.country, subject.programme, value.place.field);
    });
    return values;
}

std::vector<FieldChange> changesBy(const StaffRecords &said, const StaffRecords &kept)
{
    std::vector<FieldChange> changes = valuesOf(said);
    for (FieldChange &change : changes)
        change.before = fieldText(kept, change.place);
    std::erase_if(changes, [](const FieldChange &change) { return change.before == change.after; });
    return changes;
}

} // namespace accords::domain
