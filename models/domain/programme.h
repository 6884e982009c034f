// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementtype.h"
#include "domain/signatory.h"

#include <QString>

namespace accords::domain {

/// Index of a programme in its list.
using ProgrammeId = quint32;

/// The text of a list's programme column, after repair, and what it says.
struct Programme
{
    QString text; ///< e.g. `Memorandum of Agreement - IMT Mines Albi`; may be empty
    AgreementType type = AgreementType::Other;
    Signatory signatory = Signatory::None;

    bool operator==(const Programme &) const = default;
};

} // namespace accords::domain
