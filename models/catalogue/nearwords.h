// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"

#include <QStringList>

#include <stop_token>

namespace accords::catalogue {

/// Words of the catalogue's names, countries and programmes that a person may have meant by \a word, which none of them
/// contains: the likeliest first, \a most at most, as the list spells them. Reads every folded name once. Ends within
/// milliseconds, with fewer words, when \a stop is requested.
QStringList nearWords(const Catalogue &catalogue, const QString &word, std::size_t most,
                      const std::stop_token &stop = {});

} // namespace accords::catalogue
