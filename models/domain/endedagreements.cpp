// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/endedagreements.h"

#include "domain/comparison.h"
#include "domain/listextract.h"

namespace accords::domain {

EndedAgreements endedWith(const AgreementList &list, EditionId edition, const AgreementList &previous,
                          const EndedAgreements &before)
{
    QStringList extraColumns = before.list.extraColumns;
    for (const QString &title : previous.extraColumns) {
        if (!extraColumns.contains(title))
            extraColumns.append(title);
    }
    EndedAgreements ended;
    ListExtract extract(ended.list, extraColumns);
    for (const AgreementId id : compared(before.list, list).removed) {
        extract.add(before.list, id);
        ended.lastIn.push_back(before.lastIn[id]);
    }
    for (const AgreementId id : compared(previous, list).removed) {
        extract.add(previous, id);
        ended.lastIn.push_back(edition);
    }
    return ended;
}

} // namespace accords::domain
