// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/tagsinuse.h"

#include "text/collator.h"

#include <algorithm>

namespace accords::table {

QStringList tagsInUse(const catalogue::Catalogue &catalogue, domain::Language language)
{
    const std::vector<QString> &tags = catalogue.kept().tags().tags;
    return inOrder(QStringList(tags.begin(), tags.end()), language);
}

QStringList inOrder(QStringList tags, domain::Language language)
{
    const text::Collator collator(language);
    std::ranges::sort(tags, [&collator](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    return tags;
}

} // namespace accords::table
