// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/exportspec.h"
#include "exporting/rowoutput.h"

#include <QIODevice>

#include <span>
#include <stop_token>

namespace accords::exporting {

/// Writes \a agreements, in that order, as \a spec says. False when the device took not every byte or \a stop was
/// requested. Formula cells are made harmless in csv and tsv; reading the result back gives the same agreements.
/// O(agreements), in chunks of about 64 KB. Any thread. Tells \a progress, if it is anything, how many of the
/// agreements are written.
bool write(QIODevice &device, const catalogue::Catalogue &catalogue, std::span<const domain::AgreementId> agreements,
           const catalogue::ExportSpec &spec, std::stop_token stop = {}, Progress progress = {});

/// The first \a lines lines of what write() would write, for a preview: line ends are line feeds, and each cell has
/// gone through text::shown(). O(lines).
QString preview(const catalogue::Catalogue &catalogue, std::span<const domain::AgreementId> agreements,
                const catalogue::ExportSpec &spec, int lines);

} // namespace accords::exporting
