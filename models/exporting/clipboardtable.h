// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/columns.h"

#include <span>

namespace accords::exporting {

/// What Ctrl+C puts on the clipboard: tab-separated text and an HTML table, both with a header and with formula cells
/// made harmless.
struct ClipboardTable
{
    QString text;
    QString html;
};

/// O(agreements × columns). Any thread.
ClipboardTable clipboardTable(const catalogue::Catalogue &catalogue, std::span<const domain::AgreementId> agreements,
                              std::span<const catalogue::Column> columns, const text::Phrasebook &phrases);

} // namespace accords::exporting
