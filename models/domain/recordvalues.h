// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/fieldchange.h"
#include "domain/staffrecords.h"

#include <vector>

namespace accords::domain {

/// All values of \a records, as changes of fields that had none; in an order that is the same every time: by
/// institution, programme and field. O(records × log records).
std::vector<FieldChange> valuesOf(const StaffRecords &records);

/// What changes when the values of \a said take the place of those of \a kept, in the same order. Where \a said has
/// nothing, what is kept stays.
std::vector<FieldChange> changesBy(const StaffRecords &said, const StaffRecords &kept);

} // namespace accords::domain
