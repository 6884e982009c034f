// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"

#include <QStringList>

namespace accords::testing {

/// A list as a reader would give it, from one short text for each row:
///
///     Université Laval | CA Canada | iia imt | UNIVERSITE  LAVAL
///
/// that is the name, the country (code and label, a code alone, or a label in brackets that is no known country:
/// `(Atlantis)`), the programme, and the name as exported when it differs. A programme is a type's token and perhaps a
/// signatory's, `erasmus`, `mou imt-mines-albi`, and gets the text of the real list; anything else is a text of its
/// own, of type Other. Several programmes with + between them are as many agreements of one row. The header is line 1
/// of the source and the first row line 2. Problems are left to the test.
domain::AgreementList listOf(const QStringList &rows);

} // namespace accords::testing
