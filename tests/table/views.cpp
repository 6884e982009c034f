// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "views.h"

#include "support/lists.h"

namespace accords::testing {

using namespace catalogue;

Snapshot snapshotOf(const QStringList &rows)
{
    return std::make_shared<const Catalogue>(listOf(rows));
}

Snapshot someSnapshot()
{
    return snapshotOf({
        QStringLiteral("Université Laval | CA Canada | iia imt"),
        QStringLiteral("Universidade de São Paulo | BR Brazil | mou imt + iia imt"),
        QStringLiteral("Universidad de Chile | CL Chile | mou imt-mines-albi"),
        QStringLiteral("Keio University | JP Japan | mou imt"),
        QStringLiteral("Aalen University | DE Germany | erasmus"),
        QStringLiteral("Zürich Institute | (Atlantis) | moa imt"),
        QStringLiteral("École de Berlin | DE Germany | erasmus"),
        QStringLiteral("Aachen University | DE Germany | erasmus"),
        QStringLiteral("Université Laval | CA Canada | mou imt-mines-albi"),
    });
}

Snapshot keptSnapshot()
{
    const Snapshot snapshot = someSnapshot();
    const domain::AgreementList &list = snapshot->list();
    domain::StaffRecords records;
    const auto keep = [&](domain::AgreementId id, domain::AgreementStatus status, const QStringList &tags) {
        const domain::AgreementIdentity identity = identityOf(list, list.agreements[id]);
        records.institutions[identity.institution].tags = tags;
        if (status != domain::AgreementStatus::Unknown)
            records.agreements[identity].status = status;
    };
    keep(0, domain::AgreementStatus::Unknown, {QStringLiteral("Key partner")});
    keep(4, domain::AgreementStatus::Active, {});
    keep(5, domain::AgreementStatus::Active, {QStringLiteral("key PARTNER"), QStringLiteral("Été")});
    keep(7, domain::AgreementStatus::Ended, {QStringLiteral("key partner")});
    return withRecords(snapshot, records);
}

Query parsed(const QString &text, const Snapshot &snapshot)
{
    const auto result = Query::parse(text, snapshot->list().countries);
    if (const auto *error = std::get_if<QueryError>(&result))
        qFatal("%s", qPrintable(sentence(*error, text::Phrasebook(domain::Language::English))));
    return std::get<Query>(result);
}

table::View viewOf(const Snapshot &snapshot, const QString &query, domain::Language language, const SortKeys &sort)
{
    snapshot->examination();
    const Ranks ranks(snapshot, language);
    return table::computeView(snapshot, parsed(query, snapshot), sort, ranks, facetTotals(*snapshot));
}

QStringList linesOf(const QAbstractItemModel &model, QString (*describe)(const QModelIndex &),
                    const QModelIndex &parent)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(index.data().toString() + (describe ? describe(index) : QString()));
        const QStringList children = linesOf(model, describe, index);
        for (const QString &child : children)
            lines.append(QStringLiteral("  ") + child);
    }
    return lines;
}

QModelIndex find(const QAbstractItemModel &model, const QString &text, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString() == text)
            return index;
        if (const QModelIndex child = find(model, text, index); child.isValid())
            return child;
    }
    return {};
}

} // namespace accords::testing
