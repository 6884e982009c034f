// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/files/cataloguestate.h"

#include "app/files/outcome.h"
#include "store/contents.h"
#include "store/editions.h"
#include "store/history.h"

#include <utility>

namespace accords::app {

using store::CatalogueFile;
using store::Outcome;
using store::StoreError;

namespace {

catalogue::Snapshot snapshotOf(domain::AgreementList list, const domain::StaffRecords &records)
{
    return std::make_shared<const catalogue::Catalogue>(std::move(list), records);
}

std::optional<StoreError> addEnded(const CatalogueFile &file, store::Contents &contents)
{
    domain::EndedAgreements ended;
    if (std::optional<StoreError> error = taken(store::readEnded(file, contents.edition), ended))
        return error;
    contents.list = withEnded(std::move(contents.list), ended);
    return std::nullopt;
}

} // namespace

Outcome<CatalogueState> readState(const CatalogueFile &file, bool withEnded)
{
    CatalogueState state;
    store::Contents contents;
    if (const std::optional<StoreError> error = taken(store::readContents(file), contents))
        return *error;
    if (const std::optional<StoreError> error = taken(store::editions(file), state.editions))
        return *error;
    if (withEnded && contents.edition.ended > 0) {
        if (const std::optional<StoreError> error = addEnded(file, contents))
            return *error;
    }
    state.revision = contents.revision;
    state.snapshot = snapshotOf(std::move(contents.list), contents.records);
    readReachable(file, state);
    return state;
}

Outcome<CatalogueState> readDamagedState(const CatalogueFile &file)
{
    domain::StaffRecords records;
    if (const std::optional<StoreError> error = taken(store::readRecords(file), records))
        return *error;
    CatalogueState state;
    taken(store::editions(file), state.editions);
    domain::AgreementList list;
    while (!state.editions.empty() && taken(store::readList(file, state.editions.back()), list))
        state.editions.pop_back();
    state.snapshot = snapshotOf(std::move(list), records);
    return state;
}

void readReachable(const CatalogueFile &file, CatalogueState &state)
{
    store::Reachable reachable;
    taken(store::reachable(file), reachable);
    state.undo = readEntry(file, reachable.undo);
    state.redo = readEntry(file, reachable.redo);
}

std::optional<domain::HistoryEntry> readEntry(const CatalogueFile &file, domain::EntryId id)
{
    if (id == 0)
        return std::nullopt;
    std::vector<domain::HistoryEntry> found;
    taken(store::history(file, 1, id + 1), found);
    return found.empty() || found.front().id != id ? std::nullopt : std::optional(found.front());
}

} // namespace accords::app
