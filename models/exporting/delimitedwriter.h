// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exporting/rowoutput.h"

#include "catalogue/exportspec.h"

#include <span>

namespace accords::exporting {

/// Writes a header and one line for each agreement, in the dialect of \a spec. Answers as writeFile().
bool writeDelimited(const Target &target, const catalogue::Catalogue &catalogue,
                    std::span<const domain::AgreementId> agreements, const catalogue::ExportSpec &spec);

} // namespace accords::exporting
