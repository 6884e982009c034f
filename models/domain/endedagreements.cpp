// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/endedagreements.h"

#include "domain/comparison.h"
#include "domain/listextract.h"

namespace accords::domain {

EndedAgreements endedWith(const AgreementList &list, const std::vector<AgreementId> &removed,
                          const PreviousEdition &previous)
{
    const EndedAgreements &before = previous.ended;
    QStringList extraColumns = before.list.extraColumns;
    for (const QString &title : previous.list.extraColumns) {
        if (!extraColumns.contains(title))
            extraColumns.append(title);
    }
    EndedAgreements ended;
    ListExtract extract(ended.list, extraColumns);
    const std::vector<AgreementId> stillEnded =
        before.lastIn.empty() ? std::vector<AgreementId>() : compared(before.list, list).removed;
    for (const AgreementId id : stillEnded) {
        extract.add(before.list, id);
        ended.lastIn.push_back(before.lastIn[id]);
    }
    for (const AgreementId id : removed) {
        extract.add(previous.list, id);
        ended.lastIn.push_back(previous.id);
    }
    return ended;
}

AgreementList withEnded(AgreementList list, const EndedAgreements &ended)
{
    ListExtract extract(list, ended.list.extraColumns);
    list.ended = static_cast<AgreementId>(ended.list.agreements.size());
    for (AgreementId id = 0; id < list.ended; ++id)
        extract.add(ended.list, id);
    return list;
}

} // namespace accords::domain
