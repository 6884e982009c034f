// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementstatus.h"
#include "domain/agreementtype.h"
#include "domain/problem.h"
#include "domain/signatory.h"
#include "text/phrasebook.h"

namespace accords::text {

/// The short label of a type as shown: `Erasmus+`, `IIA`, `MoU`, `MoA`, `Other` / `Autre`.
QString label(domain::AgreementType type, const Phrasebook &phrases);

/// The type in full, for tool tips: `Memorandum of understanding` / `Protocole d’accord`.
QString description(domain::AgreementType type, const Phrasebook &phrases);

/// `IMT`, `IMT Mines Albi`; empty for None, as nothing stands in the list.
QString label(domain::Signatory signatory, const Phrasebook &phrases);

/// As label(), but `None` / `Aucun` for None: what a facet or a group shows.
QString facetLabel(domain::Signatory signatory, const Phrasebook &phrases);

/// `Draft`, `Active`, `Ending`, `Renewal pending`, `Ended` / `Brouillon`, `Actif`, …; empty for Unknown.
QString label(domain::AgreementStatus status, const Phrasebook &phrases);

/// `Repair`, `Suggestion`, `Warning`, `Error` / `Réparation`, `Suggestion`, `Avertissement`, `Erreur`.
QString label(domain::Severity severity, const Phrasebook &phrases);

/// The name of a kind of problem, for lists and chips: `Possible duplicate` / `Doublon possible`.
QString label(domain::ProblemCode code, const Phrasebook &phrases);

/// What was found, in one sentence without the line number, e.g. `Removed an unpaired quote at the end of the cell.`
/// Foreign text in it has gone through shown().
QString sentence(const domain::Problem &problem, const Phrasebook &phrases);

} // namespace accords::text
