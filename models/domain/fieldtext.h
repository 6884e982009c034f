// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/staffrecords.h"

namespace accords::domain {

// Every field as one text: so it is kept, compared and undone. Names, notes and the like are the text itself; a status
// is its token, a date `2027-01-31`, no end `open`, a number its digits. Several tags, files or contacts are as many
// lines, the cells of a contact have tabs between them; within, `\n`, `\t` and `\\` stand for a line break, a tab and a
// backslash. What nobody said is the empty text. All O(length).

/// The text of a field of an institution, or of an agreement.
QString fieldText(const InstitutionRecord &record, Field field);
QString fieldText(const AgreementRecord &record, Field field);

/// Sets a field. False when \a text is none that fieldText() gives; then nobody said anything of it.
bool setField(InstitutionRecord &record, Field field, const QString &text);
bool setField(AgreementRecord &record, Field field, const QString &text);

// The same for one place among all records.
QString fieldText(const StaffRecords &records, const FieldPlace &place);
bool setField(StaffRecords &records, const FieldPlace &place, const QString &text);

/// The text of tags or files.
QString textOfParts(const QStringList &parts);
/// The tags or files of a text that textOfParts() gives.
QStringList partsOf(const QString &text);

} // namespace accords::domain
