// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/fieldchange.h"
#include "domain/fieldcheck.h"
#include "text/phrasebook.h"

namespace accords::table {

/// What a field is called beside it: `Status`, `Seats out`.
QString fieldLabel(domain::Field field, const text::Phrasebook &phrases);

/// `Active`; `–` for Unknown.
QString statusLabel(domain::AgreementStatus status, const text::Phrasebook &phrases);

/// What is wrong with what was typed and how to put it right, one sentence.
QString faultSentence(domain::FieldFault fault, const text::Phrasebook &phrases);

/// The value of a field, as fieldText() gives it, as one short line that is fit to be shown: dates as the language
/// writes them, parts side by side. Empty for an empty one.
QString shownValue(domain::Field field, const QString &text, const text::Phrasebook &phrases);

/// What staff keep of an agreement in some words, `Active · until 31/08/2027 · 4 out · 2 in`; empty for nothing.
QString summaryText(const domain::AgreementRecord &record, const text::Phrasebook &phrases);

/// What a change is about: the institution, `Memorandum of understanding with Université Laval`.
QString subjectText(const domain::FieldPlace &place, const text::Phrasebook &phrases);

/// The value of a field of one line as a person finds it in the field, and may change it: dates as the language writes
/// them, nothing for an end that is open.
QString editableText(domain::Field field, const QString &text, const text::Phrasebook &phrases);

/// What somebody typed into a field of one line, as fieldText() gives it: without outer spaces, dates as `2027-01-31`
/// that may be typed as `31/01/2027` too. What can't be understood stays as it is, and is then a fault of the field.
QString textFromTyped(domain::Field field, const QString &typed);

} // namespace accords::table
