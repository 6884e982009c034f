// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"
#include "domain/language.h"

#include <array>

namespace accords::catalogue {

/// What the few values of a list are called in one language. Cells are read a million times, so each is worked out
/// once.
struct Labels
{
    Labels() = default;
    Labels(const domain::AgreementList &list, domain::Language language);

    std::vector<QString> countries; ///< by CountryId; the list's own label for one that is unknown
    std::array<QString, domain::regionCount> regions;
    std::array<QString, domain::allTypes.size()> types;
    std::array<QString, domain::allSignatories.size()> signatories; ///< empty for None
};

} // namespace accords::catalogue
