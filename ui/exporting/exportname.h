// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/query.h"

namespace accords::ui {

/// A file name, without suffix, that says what is inside: `accords`, or with the filter's words `accords-bresil-iia`.
/// Lower case letters of ASCII, digits and hyphens only, so that it works on any system and in any mail.
QString exportBaseName(const catalogue::Query &query, const std::vector<domain::Country> &countries,
                       const text::Phrasebook &phrases);

} // namespace accords::ui
