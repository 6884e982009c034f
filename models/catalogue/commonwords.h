// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

namespace accords::catalogue {

// Words of institutions' names in the languages most lists have, folded: lower case, without accents.

/// Articles, prepositions and the like (`of`, `de`, `und`), which names write small and which tell no two names apart.
bool isSmallWord(QByteArrayView folded);

/// Words that say what kind of institution it is (`university`, `superieure`, `technology`) rather than which one.
bool isGenericWord(QByteArrayView folded);

/// Names that are always in capitals although they can be read as a word (`petronas`), and abbreviations with a vowel
/// (`eth`), which nothing else would give away.
bool isKnownAcronym(QByteArrayView folded);

} // namespace accords::catalogue
