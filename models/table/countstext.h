// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"
#include "text/phrasebook.h"

namespace accords::table {

/// `12 of 191 agreements · 9 institutions · 3 countries`, numbers and plurals as the language has them.
QString countsText(const catalogue::Counts &shown, const catalogue::Counts &all, const text::Phrasebook &phrases);

} // namespace accords::table
