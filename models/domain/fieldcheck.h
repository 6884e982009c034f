// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/staffrecords.h"

namespace accords::domain {

/// Why a field can't have a value.
enum class FieldFault : quint8 {
    TooLong,        ///< longer than longestText() allows
    SeveralLines,   ///< a line break where one line is meant: everywhere but in notes
    NotADate,       ///< not a day of the years 1800 to 2999, written `2027-01-31`
    EndBeforeStart, ///< the end lies before the start
    NotAWebAddress, ///< not an address of http or https, which may be left out; or with a name or password in it
    NotAMail,       ///< not `name@domain`
    NotANumber,     ///< not a whole number from 0 to mostSeats
    NotAStatus,
    EmptyPart, ///< a tag, a file or a contact without any text
    Repeated,  ///< a tag or a file that is there already
    NotAValue, ///< otherwise none that fieldText() gives
};

inline constexpr quint32 mostSeats = 100'000;

/// The greatest length of a field's text, in UTF-16 code units: some millions for notes, which take any text; some
/// thousands for what is one line, and for all tags, files or contacts together a hundred times that.
qsizetype longestText(Field field);

/// What is wrong with \a text as the text of a field, as fieldText() gives it; nothing when it is a value or empty.
/// O(length).
std::optional<FieldFault> faultOf(Field field, const QString &text);

/// What is wrong with the dates of a record taken together.
std::optional<FieldFault> faultOfDates(const AgreementRecord &record);

/// Whether \a text could be an address to write to: one @, something before it, and a domain with a dot after it.
bool isMailAddress(const QString &text);

/// Whether \a text could be an address of the web.
bool isWebAddress(const QString &text);

} // namespace accords::domain
