// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/columns.h"

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace accords::catalogue {

/// One key of a sort.
struct SortKey
{
    Column column = InstitutionColumn;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

/// The first decides, the next break its ties; none at all is the list's own order.
using SortKeys = std::vector<SortKey>;

/// The place of each distinct value of each column in a language's order, worked out when first asked for and kept.
/// Equal ranks: equal texts. Thread-safe.
class Ranks final
{
public:
    Ranks(Snapshot snapshot, domain::Language language);

    /// Rank by distinct value of the column, from 0; of an empty text, the number of values. O(values × log values)
    /// with ICU the first time, then O(1).
    const std::vector<quint32> &of(Column column) const;

    const Catalogue &catalogue() const { return *m_snapshot; }
    domain::Language language() const { return m_phrases.language(); }

private:
    Snapshot m_snapshot;
    text::Phrasebook m_phrases;
    mutable std::mutex m_mutex;
    mutable std::map<Column, std::vector<quint32>> m_ranks;
};

/// \a agreements sorted by \a keys; empty texts last whatever the order; ties by institution name, then the list's own
/// order, so that a sort is the same every time. O(n) for each key, after the ranks.
std::vector<domain::AgreementId> sorted(std::vector<domain::AgreementId> agreements, const SortKeys &keys,
                                        const Ranks &ranks);

} // namespace accords::catalogue
