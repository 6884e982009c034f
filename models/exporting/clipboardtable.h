// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/columns.h"
#include "exporting/rowoutput.h"

#include <span>
#include <stop_token>

namespace accords::exporting {

/// What Ctrl+C puts on the clipboard: tab-separated text and an HTML table, both with a header and with formula cells
/// made harmless.
struct ClipboardTable
{
    QString text;
    QString html;
};

/// O(agreements × columns): about 2 µs a cell. Any thread. Tells \a progress, if it is anything, how many of the
/// agreements are done, some hundred times at most. Ends within a millisecond when \a stop is requested, and the result
/// is then of no use.
ClipboardTable clipboardTable(const catalogue::Catalogue &catalogue, std::span<const domain::AgreementId> agreements,
                              std::span<const catalogue::Column> columns, const text::Phrasebook &phrases,
                              const std::stop_token &stop = {}, const Progress &progress = {});

} // namespace accords::exporting
