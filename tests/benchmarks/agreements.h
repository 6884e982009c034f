// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"

#include <numeric>
#include <vector>

namespace accords::benchmark {

/// The numbers of all agreements, in list order.
inline std::vector<domain::AgreementId> allAgreements(const catalogue::Catalogue &catalogue)
{
    std::vector<domain::AgreementId> agreements(catalogue.size());
    std::iota(agreements.begin(), agreements.end(), domain::AgreementId{0});
    return agreements;
}

} // namespace accords::benchmark
