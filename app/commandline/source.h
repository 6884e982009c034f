// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline/request.h"
#include "catalogue/evaluation.h"

namespace accords::app {

/// What a request is about: the list, and the agreements its query finds.
struct Selection
{
    catalogue::Snapshot snapshot;
    std::vector<domain::AgreementId> agreements; ///< in list order
    catalogue::Counts counts;
    quint32 rows = 0; ///< they were read from; without a query, all rows of the list
    bool all = true;  ///< there was no query
};

/// Reads the source of \a request, \a input for `-`, and evaluates its query.
Outcome<Selection> select(const Request &request, QIODevice &input, const text::Phrasebook &phrases);

} // namespace accords::app
