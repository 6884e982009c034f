// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/staffrecords.h"

namespace accords::store {

class Connection;

// What is in the tables of staff's own fields. All within a transaction, whose connection tells of failures.

/// The number of an institution or agreement in a catalogue, from 1.
using SubjectId = qint64;

/// The number of the institution or agreement that \a place belongs to; 0 when nothing was ever kept of it.
SubjectId findSubject(Connection &connection, const domain::FieldPlace &place);

/// The same, and it gets a number when it has none.
SubjectId ensureSubject(Connection &connection, const domain::FieldPlace &place);

/// What is kept in a field, as domain::fieldText() gives it.
QString storedValue(Connection &connection, SubjectId subject, domain::Field field);
void storeValue(Connection &connection, SubjectId subject, domain::Field field, const QString &value);

/// All of it. Values that are none of their field, and fields that are not known, are left out. O(size).
domain::StaffRecords allRecords(Connection &connection);

} // namespace accords::store
