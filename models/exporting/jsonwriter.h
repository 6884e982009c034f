// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exporting/rowoutput.h"

#include "catalogue/exportspec.h"

#include <span>

namespace accords::exporting {

/// Writes an array with one object, on one line, for each agreement: the column keys are the member names, columns of
/// the list have their titles, and `source` tells where the row was read. Answers as
/// writeFile().
bool writeJson(const Target &target, const catalogue::Catalogue &catalogue,
               std::span<const domain::AgreementId> agreements, const catalogue::ExportSpec &spec);

/// Appends \a utf8 in quotes, escaped where JSON wants it.
void appendJsonText(ByteBuffer &out, QByteArrayView utf8);

} // namespace accords::exporting
