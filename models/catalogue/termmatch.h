// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/query.h"

namespace accords::catalogue {

// What a term finds, its negation aside, in the few things an agreement is made of. An agreement fits a term when its
// institution or its pair does.

/// Whether any institution can fit \a term by itself: by its names, or by what it holds.
bool looksAtInstitutions(const Term &term);

/// Sets \a bit in \a masks, by InstitutionId, for each institution that fits \a term.
void markInstitutions(const Catalogue &catalogue, const Term &term, quint8 bit, std::vector<quint8> &masks);

/// Sets \a bit in \a masks, by index of Pairs::pairs, for each pair that fits \a term.
void markPairs(const Catalogue &catalogue, const Term &term, quint8 bit, std::vector<quint8> &masks);

/// The kinds of problem that fit a term on Field::Problem.
std::vector<domain::ProblemCode> problemCodes(const Term &term);

} // namespace accords::catalogue
