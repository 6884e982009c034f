// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/examination.h"
#include "catalogue/foldedtexts.h"
#include "catalogue/grouping.h"
#include "catalogue/institutionsearch.h"
#include "catalogue/labels.h"
#include "catalogue/pairs.h"
#include "domain/agreementlist.h"
#include "domain/deferred.h"

#include <array>

namespace accords::catalogue {

/// How many of each there are in a set of agreements.
struct Counts
{
    quint32 agreements = 0;
    quint32 institutions = 0;
    quint32 countries = 0;

    bool operator==(const Counts &) const = default;
};

/// A list and all that follows from it alone, whatever staff keep: every snapshot of the list shares it.
struct IndexedList final
{
    /// O(size of the list).
    explicit IndexedList(domain::AgreementList read);

    const domain::AgreementList list;
    const std::array<Labels, 2> labels; ///< by Language
    Counts counts;
    Grouping agreements;   ///< by institution
    Grouping institutions; ///< by country
    Pairs pairs;
    domain::LargeVector<quint8> typesHeld; ///< by institution, bit 1 << type for each
    FoldedTexts names;
    FoldedTexts countries;
    FoldedTexts programmes;
    InstitutionSearch search{list.institutions, names};
    mutable domain::Deferred<Examination> examination;

private:
    void foldLabels();
};

} // namespace accords::catalogue
