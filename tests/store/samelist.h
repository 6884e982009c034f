// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"

namespace accords::testing {

/// What differs first between two lists; empty when they are the same in every part.
QString difference(const domain::AgreementList &one, const domain::AgreementList &other);

/// Whether every number in a list is an index of what it names; else what isn't.
QString fault(const domain::AgreementList &list);

/// The bundled list, as read.
domain::AgreementList bundledList();

/// The list that reading makes of \a tsv.
domain::AgreementList listRead(const QByteArray &tsv);

} // namespace accords::testing
