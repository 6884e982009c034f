// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/tagtable.h"

#include "catalogue/keptrecords.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace accords::catalogue {

TagTable::TagTable(const PagedRecords<KeptOfInstitution> &institutions)
{
    QHash<QByteArray, quint32> numbers;
    institutions.forEach([&](domain::InstitutionId id, const KeptOfInstitution &kept) {
        for (qsizetype i = 0; i < kept.foldedTags.size(); ++i) {
            const QByteArray &tag = kept.foldedTags[i];
            const auto number = numbers.constFind(tag);
            const quint32 found = number == numbers.constEnd() ? static_cast<quint32>(folded.size()) : *number;
            if (found == folded.size()) {
                numbers.insert(tag, found);
                folded.push_back(tag);
                tags.push_back(kept.record.tags[i]);
            }
            if (kept.foldedTags.indexOf(tag) == i)
                uses.push_back({id, found});
        }
    });

    std::vector<quint32> order(folded.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [this](quint32 number) { return folded[number]; });
    std::vector<quint32> places(order.size());
    TagTable sorted;
    for (const quint32 number : order) {
        places[number] = static_cast<quint32>(sorted.folded.size());
        sorted.folded.push_back(folded[number]);
        sorted.tags.push_back(tags[number]);
    }
    for (Use &use : uses)
        use.tag = places[use.tag];
    folded = std::move(sorted.folded);
    tags = std::move(sorted.tags);
}

} // namespace accords::catalogue
