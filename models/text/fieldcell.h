// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/staffrecords.h"
#include "text/phrasebook.h"

namespace accords::text {

// The fields that staff fill in as cells of a table, for people and to be read again. Names, notes and the like are the
// text itself; a status is its label, a date `2027-01-31`, no end `open-ended`. Tags and files have semicolons between
// them, and quotes around one that has a semicolon or a quote within. Contacts are written alike, each one as
// `Name (role) <mail> phone`, of which any part may be missing. What nobody said is an empty cell. All O(length).

/// The cell of a field of an institution, or of an agreement.
QString fieldCell(const domain::InstitutionRecord &record, domain::Field field);
QString fieldCell(const domain::AgreementRecord &record, domain::Field field, const Phrasebook &phrases);

/// The text of a field, as domain::fieldText() gives it, that \a cell stands for in French or English; a day may be
/// written `31/01/2027` too. Nothing when it is no value of the field.
std::optional<QString> fieldTextOf(domain::Field field, const QString &cell);

} // namespace accords::text
