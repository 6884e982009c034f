// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/tagsinuse.h"

#include "text/collator.h"

#include <QSet>

#include <algorithm>

namespace accords::table {

namespace {

QStringList inOrder(QStringList tags, domain::Language language)
{
    const text::Collator collator(language);
    std::ranges::sort(tags, [&collator](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    return tags;
}

} // namespace

QStringList tagsInUse(const catalogue::Catalogue &catalogue, domain::Language language)
{
    const std::vector<QString> &tags = catalogue.kept().tags().tags;
    return inOrder(QStringList(tags.begin(), tags.end()), language);
}

QStringList tagsOf(const catalogue::Catalogue &catalogue, std::span<const domain::InstitutionId> institutions,
                   domain::Language language)
{
    QStringList tags;
    QSet<QByteArray> known;
    for (const domain::InstitutionId id : institutions) {
        const catalogue::KeptOfInstitution *kept = catalogue.kept().institutions().find(id);
        for (qsizetype tag = 0; kept && tag < kept->record.tags.size(); ++tag) {
            if (known.contains(kept->foldedTags[tag]))
                continue;
            known.insert(kept->foldedTags[tag]);
            tags.append(kept->record.tags[tag]);
        }
    }
    return inOrder(std::move(tags), language);
}

} // namespace accords::table
