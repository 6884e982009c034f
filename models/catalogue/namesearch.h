// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/bitmap.h"
#include "catalogue/foldedtexts.h"

namespace accords::catalogue {

/// Which of \a texts contain \a needle, which is folded and has no line feed. Reads the arena once, whatever the
/// needle; an empty needle is in every text.
Bitmap matchNames(const FoldedTexts &texts, QByteArrayView needle);

} // namespace accords::catalogue
