// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"

#include <QStringList>

#include <stop_token>

namespace accords::table {

/// The spellings that the source has for an institution, before repairs: \a most of them, the most frequent first, then
/// the first seen. O(rows of the institution × log problems of the list). Ends soon, with those found so far, when
/// \a stop is requested.
QStringList exportedNames(const catalogue::Catalogue &catalogue, domain::InstitutionId id, qsizetype most,
                          const std::stop_token &stop = {});

} // namespace accords::table
