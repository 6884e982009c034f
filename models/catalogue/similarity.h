// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/foldedtexts.h"
#include "domain/agreementlist.h"

#include <stop_token>
#include <vector>

namespace accords::catalogue {

/// Two institutions of one country with names that look alike.
struct SimilarPair
{
    enum class Kind : quint8 {
        PossibleDuplicate, ///< likely one institution under two names
        SameParent,        ///< likely two parts of one university
    };
    domain::InstitutionId first = 0; ///< the one that appears first in the list
    domain::InstitutionId second = 0;
    Kind kind = Kind::PossibleDuplicate;

    bool operator==(const SimilarPair &) const = default;
};

/// Every such pair of a list, in order of first and then second. \a names: the list's, folded, by their numbers.
///
/// Two names are likely one institution's when they have the same words in any order, articles, accents, a few wrong
/// letters in long words, `Univ.` and acronyms aside, and one word at least that says which institution it is.
/// They are likely parts of one university when a part of one name (cut at commas, slashes, brackets and dashes) is a
/// part of the other too, or begins it.
///
/// Near-linear: beginnings of words that more than a few dozen names of one country share lead to no pair by
/// themselves, and the comparisons are bounded: on lists of several ten thousand names only what the fewest share is
/// looked at. Incomplete when \a stop is requested.
std::vector<SimilarPair> similarPairs(const domain::AgreementList &list, const FoldedTexts &names,
                                      const std::stop_token &stop = {});

} // namespace accords::catalogue
