// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/source.h"

#include "app/commandline/sourcelist.h"
#include "app/commandline/wording.h"
#include "app/session/listsource.h"

namespace accords::app {

namespace {

quint32 rowsOf(const catalogue::Catalogue &catalogue, const std::vector<domain::AgreementId> &agreements)
{
    std::vector<bool> seen(catalogue.list().rows.size());
    quint32 rows = 0;
    for (const domain::AgreementId id : agreements) {
        const domain::RowId row = catalogue.agreement(id).row;
        if (!seen[row])
            ++rows;
        seen[row] = true;
    }
    return rows;
}

} // namespace

Outcome<Selection> select(const Request &request, QIODevice &input, const text::Phrasebook &phrases)
{
    auto source = sourceList(request.source.value_or(bundledListPath()), input, phrases);
    if (auto *failure = std::get_if<Failure>(&source))
        return std::move(*failure);
    Selection selection;
    selection.snapshot =
        std::make_shared<const catalogue::Catalogue>(std::get<domain::AgreementList>(std::move(source)));
    const catalogue::Catalogue &catalogue = *selection.snapshot;

    const auto parsed = catalogue::Query::parse(request.query, catalogue.list().countries);
    if (const auto *error = std::get_if<catalogue::QueryError>(&parsed))
        return misuse(catalogue::sentence(*error, phrases));
    const auto &query = std::get<catalogue::Query>(parsed);
    catalogue::Found found = catalogue::evaluate(catalogue, query);
    selection.agreements = std::move(found.agreements);
    selection.counts = found.counts;
    selection.all = query.isEmpty();
    // A row that is an error has no agreement, and still is a row.
    selection.rows =
        selection.all ? static_cast<quint32>(catalogue.list().rows.size()) : rowsOf(catalogue, selection.agreements);
    return selection;
}

} // namespace accords::app
