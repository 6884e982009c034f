// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/columns.h"
#include "text/fieldcell.h"
#include "text/wording.h"

#include <QtGlobal>

#include <array>

namespace accords::catalogue {

/// A field of the staff's as a cell.
template <domain::Field field>
QString staffCell(const Catalogue &catalogue, domain::AgreementId id, const text::Phrasebook &phrases)
{
    if constexpr (isOfInstitution(field)) {
        const domain::InstitutionRecord *record = catalogue.institutionRecord(catalogue.agreement(id).institution);
        return record ? text::fieldCell(*record, field) : QString();
    } else if constexpr (field == domain::Field::Status) {
        return text::label(catalogue.statusOf(id), phrases);
    } else {
        const domain::AgreementRecord *record = catalogue.agreementRecord(id);
        return record ? text::fieldCell(*record, field, phrases) : QString();
    }
}

/// The value of a status in queries; empty, and not null, where there is none.
inline QString statusToken(const Catalogue &catalogue, domain::AgreementId id)
{
    return token(catalogue.statusOf(id));
}

/// `open-ended` in every language; null where there is a date.
inline QString endToken(const Catalogue &catalogue, domain::AgreementId id)
{
    const domain::AgreementRecord *record = catalogue.agreementRecord(id);
    return record && record->isOpenEnded ? QStringLiteral("open-ended") : QString();
}

template <domain::Field field>
constexpr ColumnInfo staffColumn(Column column, const char *key, const char *title)
{
    using domain::Field;
    return {
        .column = column,
        .key = key,
        .title = title,
        .numeric = field == Field::SeatsOut || field == Field::SeatsIn,
        .shownByDefault = false,
        .exportedByDefault = false,
        .followsFromPair = false,
        .staffField = field,
        .text = staffCell<field>,
        .token = field == Field::Status ? statusToken
                 : field == Field::End  ? endToken
                                        : static_cast<QString (*)(const Catalogue &, domain::AgreementId)>(nullptr),
        .valueOfPair = nullptr,
        .valueCount = nullptr,
        .valueText = nullptr,
    };
}

/// The columns of the staff's fields, in the order of domain::allFields.
inline constexpr std::array staffColumns = {
    staffColumn<domain::Field::DisplayName>(DisplayNameColumn, "display_name",
                                            //: Header: the institution’s name as staff write it
                                            QT_TRANSLATE_NOOP("Columns", "Display name")),
    staffColumn<domain::Field::Website>(WebsiteColumn, "website", QT_TRANSLATE_NOOP("Columns", "Website")),
    staffColumn<domain::Field::City>(CityColumn, "city", QT_TRANSLATE_NOOP("Columns", "City")),
    staffColumn<domain::Field::Tags>(TagsColumn, "tags", QT_TRANSLATE_NOOP("Columns", "Tags")),
    staffColumn<domain::Field::Contacts>(ContactsColumn, "contacts", QT_TRANSLATE_NOOP("Columns", "Contacts")),
    staffColumn<domain::Field::InstitutionNotes>(InstitutionNotesColumn, "institution_notes",
                                                 QT_TRANSLATE_NOOP("Columns", "Institution notes")),
    staffColumn<domain::Field::Status>(StatusColumn, "status", QT_TRANSLATE_NOOP("Columns", "Status")),
    //: Header: the day from which the agreement is in force
    staffColumn<domain::Field::Start>(StartColumn, "start", QT_TRANSLATE_NOOP("Columns", "Start date")),
    //: Header: the day until which the agreement is in force
    staffColumn<domain::Field::End>(EndColumn, "end", QT_TRANSLATE_NOOP("Columns", "End date")),
    //: Header: students that may be sent in a year
    staffColumn<domain::Field::SeatsOut>(SeatsOutColumn, "seats_out", QT_TRANSLATE_NOOP("Columns", "Seats out")),
    //: Header: students that may be received in a year
    staffColumn<domain::Field::SeatsIn>(SeatsInColumn, "seats_in", QT_TRANSLATE_NOOP("Columns", "Seats in")),
    //: Header: notes on the agreement
    staffColumn<domain::Field::AgreementNotes>(NotesColumn, "notes", QT_TRANSLATE_NOOP("Columns", "Notes")),
    staffColumn<domain::Field::Files>(FilesColumn, "files", QT_TRANSLATE_NOOP("Columns", "Files")),
};

} // namespace accords::catalogue
