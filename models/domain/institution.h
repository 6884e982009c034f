// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/country.h"
#include "domain/textpool.h"

namespace accords::domain {

/// Index of an institution in its list.
using InstitutionId = quint32;

/// A partner that hosts exchanges: one repaired name in one country.
struct Institution
{
    TextPool::Id name = 0;     ///< as displayed: the exported name after repairs
    TextPool::Id exported = 0; ///< as first spelt in the list; equal to \a name when nothing was repaired
    CountryId country = 0;
};

} // namespace accords::domain
