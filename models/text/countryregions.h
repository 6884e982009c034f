// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/region.h"

#include <QStringView>

namespace accords::text {

/// The M49 region of the country with the upper-case \a code; Unknown where there is none. ICU tells it too, but takes
/// in every region of the world to answer the first question, which each start of the program asks: a test compares.
domain::Region regionWith(QStringView code);

} // namespace accords::text
