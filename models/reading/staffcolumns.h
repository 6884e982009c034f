// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"

namespace accords::reading {

/// Makes AgreementList::records of those extra columns of \a list that hold fields of the staff's, which are then no
/// extra columns any more; nothing where there are none. What is no value of its field, or not what an earlier row says
/// of the same institution or agreement, is left out and becomes a problem. O(cells of these columns + problems).
void takeStaffColumns(domain::AgreementList &list);

} // namespace accords::reading
