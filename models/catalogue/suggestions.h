// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"

#include <vector>

namespace accords::catalogue {

/// \a name in proper case when it, or a long word of it, is written in capitals; \a name itself when nothing would
/// change. Acronyms (`KIT`, `PETRONAS`, `2iE`, `HES-SO`, anything in brackets) and the small words of French, English,
/// Spanish, Portuguese, Italian and German stay as they should be.
QString properCase(const QString &name);

/// The judgements on a list that wait for a person: AllCapitals (one for each name), CountryLabel (one for each row),
/// PossibleDuplicate and SameParent (one for each pair, at the second name's first line).
std::vector<domain::Problem> suggestions(const domain::AgreementList &list);

} // namespace accords::catalogue
