// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/bitmap.h"
#include "catalogue/foldedtexts.h"
#include "catalogue/linescan.h"

#include <stop_token>

namespace accords::catalogue {

/// Which of \a texts contain \a needle, which is folded; no text has a line feed inside. Reads the arena once, on all
/// cores; an empty needle is in every text. Stops early, with an incomplete answer, when \a stop is requested.
Bitmap matchNames(const FoldedTexts &texts, QByteArrayView needle, const std::stop_token &stop = {},
                  const LineScanner &scanner = lineScanners().front());

/// Whether one \a text contains \a needle. Quicker for short texts than QByteArrayView::contains().
bool contains(QByteArrayView text, QByteArrayView needle);

} // namespace accords::catalogue
