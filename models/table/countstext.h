// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"
#include "text/phrasebook.h"

namespace accords::table {

/// `12 of 191 agreements · 9 institutions · 3 countries`, numbers and plurals as the language has them.
QString countsText(const catalogue::Counts &shown, const catalogue::Counts &all, const text::Phrasebook &phrases);

/// `12 of 191 agreements`.
QString agreementsText(quint32 shown, quint32 all, const text::Phrasebook &phrases);

/// What an assistive tool says of a choice in a panel: `Brazil, 4 of 17 agreements`.
QString choiceText(const QString &name, quint32 shown, quint32 all, const text::Phrasebook &phrases);

} // namespace accords::table
