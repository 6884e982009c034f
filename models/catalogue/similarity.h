// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementlist.h"

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

/// Every such pair of a list, in order of first and then second. Words that many names of the list or of the field share
/// (university, technology, …) weigh little, acronyms are set aside, misspelt words count as equal within a bounded
/// edit distance. Near-linear: only names of one country that share a rare word (or its first letters) are compared.
std::vector<SimilarPair> similarPairs(const domain::AgreementList &list);

} // namespace accords::catalogue
