// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/ranks.h"

namespace accords::catalogue {

/// \a agreements, each once, sorted by \a keys; empty texts last whatever the order; ties by institution name, then the
/// list's own order, so that a sort is the same every time. After the ranks, O(agreements of the list); the order of
/// the whole list is kept, and all of it is that very order, not a copy. Any thread. When \a stop is requested the
/// result may be in list order.
Rows sorted(std::vector<domain::AgreementId> agreements, const SortKeys &keys, const Ranks &ranks,
            const std::stop_token &stop = {});

} // namespace accords::catalogue
