// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/files/catalogueworker.h"

#include "app/files/outcome.h"
#include "store/contents.h"
#include "store/integrity.h"

#include <QDir>
#include <QFileInfo>

#include <ranges>
#include <utility>

namespace accords::app {

namespace {

using catalogue::Snapshot;
using domain::EntryId;
using domain::FieldChange;
using store::Outcome;
using store::Saved;
using store::StoreError;

/// Entries that a history shows at once.
constexpr int pageSize = 200;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

std::vector<FieldChange> backwards(const std::vector<FieldChange> &changes)
{
    std::vector<FieldChange> contrary;
    contrary.reserve(changes.size());
    for (const FieldChange &change : std::views::reverse(changes))
        contrary.push_back({change.place, change.after, change.before});
    return contrary;
}

} // namespace

bool CatalogueInfo::canChange() const
{
    return condition == store::Condition::Sound || condition == store::Condition::Upgraded;
}

CatalogueInfo infoOf(const store::CatalogueFile &file)
{
    CatalogueInfo info;
    info.path = file.connection->path();
    info.name = file.connection->name();
    info.condition = file.condition;
    info.version = file.version;
    info.known = file.known;
    info.fault = file.fault;
    info.isNetwork = file.isNetwork;
    return info;
}

Outcome<CatalogueInfo> CatalogueWorker::open(const QString &path)
{
    const store::Place place = store::placeOf(path);
    auto opened = store::openCatalogue(place);
    if (auto *error = std::get_if<StoreError>(&opened)) {
        if (!m_file)
            m_refusal = *error;
        return *error;
    }
    Outcome<CatalogueInfo> info = adopt(std::get<store::CatalogueFile>(std::move(opened)));
    if (!std::holds_alternative<CatalogueInfo>(info))
        return info;
    m_info.path = place.path;
    m_info.name = place.name;
    m_info.wasLeftOpen = place.hasChanges || place.isHalfDone;
    return m_info;
}

Outcome<CatalogueInfo> CatalogueWorker::create(const QString &path, const Snapshot &snapshot, bool mayExist)
{
    const store::Place place = store::placeOf(path);
    if (mayExist && place.exists)
        return open(path);
    if (mayExist && !place.hasFolder) {
        const QString folder = QFileInfo(path).absolutePath();
        // What staff write down is for their eyes alone.
        if (QDir().mkpath(folder))
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    if (const std::optional<StoreError> error = createAt(path, snapshot->list())) {
        if (!m_file)
            m_refusal = *error;
        return *error;
    }
    return open(path);
}

std::optional<StoreError> CatalogueWorker::createAt(const QString &path, const domain::AgreementList &shown)
{
    store::Imported imported;
    if (shown.ended == 0)
        return taken(store::createWithList(store::placeOf(path), shown, now()), imported);
    // What has ended is no part of the list.
    domain::AgreementList list;
    if (std::optional<StoreError> error = m_file ? taken(store::readCurrentList(*m_file), list) : notOpen())
        return error;
    return taken(store::createWithList(store::placeOf(path), list, now()), imported);
}

void CatalogueWorker::close()
{
    m_file.reset();
    m_state = {};
    m_isNews = false;
    m_showsEnded = false;
    m_refusal.reset();
}

std::optional<CatalogueState> CatalogueWorker::takeNews()
{
    return std::exchange(m_isNews, false) ? std::optional(m_state) : std::nullopt;
}

/// Opens \a file once everything could be read of it; what was open is given back if not.
Outcome<CatalogueInfo> CatalogueWorker::adopt(store::CatalogueFile file)
{
    std::optional<store::CatalogueFile> before = std::exchange(m_file, std::move(file));
    const bool showedEnded = std::exchange(m_showsEnded, false);
    if (std::optional<StoreError> error = readAll()) {
        m_file = std::move(before);
        m_showsEnded = showedEnded;
        m_isNews = false;
        if (!m_file)
            m_refusal = *error;
        return *error;
    }
    m_info = infoOf(*m_file);
    m_info.hasList = !m_state.editions.empty();
    m_isGone = false;
    m_refusal.reset();
    return m_info;
}

std::optional<StoreError> CatalogueWorker::readAll()
{
    const bool isDamaged = m_file->condition == store::Condition::Damaged;
    // Before the contents: what comes between is read twice rather than never.
    if (std::optional<StoreError> error = taken(store::changesByOthers(*m_file), m_otherChanges); error && !isDamaged)
        return error;
    if (std::optional<StoreError> error =
            taken(isDamaged ? readDamagedState(*m_file) : readState(*m_file, m_showsEnded), m_state))
        return error;
    m_isNews = true;
    return std::nullopt;
}

std::optional<StoreError> CatalogueWorker::showEnded(bool isShown)
{
    if (!m_file)
        return notOpen();
    const bool before = std::exchange(m_showsEnded, isShown);
    std::optional<StoreError> error = readAll();
    if (error)
        m_showsEnded = before;
    return error;
}

std::optional<StoreError> CatalogueWorker::readKept()
{
    store::Kept kept;
    if (std::optional<StoreError> error = taken(store::readKept(*m_file), kept))
        return error;
    if (kept.edition.id != m_state.edition())
        return readAll();
    m_state.snapshot = catalogue::withRecords(m_state.snapshot, kept.records);
    m_state.revision = kept.revision;
    readReachable(*m_file, m_state);
    m_isNews = true;
    return std::nullopt;
}

store::ChangeOutcome CatalogueWorker::change(const std::vector<FieldChange> &changes)
{
    if (!m_file)
        return notOpen();
    store::ChangeOutcome outcome = changes.size() == 1 ? store::changeField(*m_file, changes.front(), now())
                                                       : store::changeFields(*m_file, changes, now());
    if (const auto *saved = std::get_if<Saved>(&outcome); saved && saved->entry != 0)
        follow(*saved, changes);
    return outcome;
}

Outcome<Saved> CatalogueWorker::undo(EntryId entry)
{
    return m_file ? moved(store::undo(*m_file, entry), false) : notOpen();
}

Outcome<Saved> CatalogueWorker::redo(EntryId entry)
{
    return m_file ? moved(store::redo(*m_file, entry), true) : notOpen();
}

std::variant<Saved, store::Blocked, StoreError> CatalogueWorker::revert(EntryId entry)
{
    if (!m_file)
        return notOpen();
    auto outcome = store::revert(*m_file, entry, now());
    if (const auto *saved = std::get_if<Saved>(&outcome))
        followEntry(*saved, saved->entry, true);
    return outcome;
}

Outcome<Saved> CatalogueWorker::moved(Outcome<Saved> outcome, bool forwards)
{
    if (const auto *saved = std::get_if<Saved>(&outcome))
        followEntry(*saved, saved->entry, forwards);
    else if (std::get<StoreError>(outcome).kind == StoreError::Kind::Outdated)
        readKept();
    return outcome;
}

void CatalogueWorker::followEntry(const Saved &saved, EntryId id, bool forwards)
{
    const std::optional<domain::HistoryEntry> of = readEntry(*m_file, id);
    std::vector<FieldChange> changes;
    if (!of || of->edition != 0 || taken(store::changesOf(*m_file, id), changes))
        readAll();
    else
        follow(saved, forwards ? changes : backwards(changes));
}

/// Shows a change of our own without reading everything again, unless another program changed something before it.
void CatalogueWorker::follow(const Saved &saved, std::vector<FieldChange> changes)
{
    if (saved.revision != m_state.revision + 1) {
        readKept();
        return;
    }
    m_state.snapshot = catalogue::withChanges(m_state.snapshot, changes);
    m_state.revision = saved.revision;
    readReachable(*m_file, m_state);
    m_isNews = true;
}

Outcome<table::HistoryPage> CatalogueWorker::history(EntryId before)
{
    if (!m_file)
        return notOpen();
    table::HistoryPage page{.before = before};
    if (std::optional<StoreError> error = taken(store::history(*m_file, pageSize + 1, before), page.entries))
        return *error;
    page.hasMore = page.entries.size() > pageSize;
    if (page.hasMore)
        page.entries.pop_back();
    page.editions = m_state.editions;
    return page;
}

Outcome<store::Imported> CatalogueWorker::importList(const domain::AgreementList &list, domain::EditionId expected)
{
    if (!m_file)
        return notOpen();
    auto imported = store::importList(*m_file, list, {.now = now(), .expected = expected});
    if (const auto *done = std::get_if<store::Imported>(&imported); done && done->isNew) {
        if (std::optional<StoreError> error = readAll())
            return *error;
    }
    return imported;
}

Outcome<Snapshot> CatalogueWorker::edition(domain::EditionId id)
{
    if (!m_file)
        return notOpen();
    const auto found = std::ranges::find(m_state.editions, id, &domain::Edition::id);
    if (found == m_state.editions.end())
        return StoreError{.kind = StoreError::Kind::Outdated, .file = m_info.name};
    domain::AgreementList list;
    if (std::optional<StoreError> error = taken(store::readList(*m_file, *found), list))
        return *error;
    return std::make_shared<const catalogue::Catalogue>(std::move(list), m_state.snapshot->records());
}

std::optional<StoreError> CatalogueWorker::saveCopy(const QString &path)
{
    return m_file ? store::saveCopy(*m_file, store::placeOf(path), now()) : notOpen();
}

Outcome<CatalogueInfo> CatalogueWorker::restore(const QString &path, const QString &backup)
{
    m_file.reset();
    const std::optional<StoreError> error = store::restoreBackup(store::placeOf(path), backup, now());
    Outcome<CatalogueInfo> opened = open(path);
    return error ? Outcome<CatalogueInfo>(*error) : opened;
}

Outcome<Outside> CatalogueWorker::look()
{
    if (!m_file || m_file->copy || m_file->condition == store::Condition::Damaged)
        return Outside::Nothing;
    if (!m_file->connection->isInPlace()) {
        if (!std::exchange(m_isGone, true))
            return Outside::Moved;
        if (store::obstacleToReading(store::placeOf(m_info.path)))
            return Outside::Nothing;
        return std::holds_alternative<CatalogueInfo>(open(m_info.path)) ? Outside::Reopened : Outside::Nothing;
    }
    const bool wasGone = std::exchange(m_isGone, false);
    qint64 changes = 0;
    if (std::optional<StoreError> error = taken(store::changesByOthers(*m_file), changes))
        return *error;
    if (changes == m_otherChanges)
        return wasGone ? Outside::Reopened : Outside::Nothing;
    if (std::optional<StoreError> error = readKept())
        return *error;
    m_otherChanges = changes;
    return Outside::Changed;
}

StoreError CatalogueWorker::notOpen() const
{
    return m_refusal.value_or(StoreError{.kind = StoreError::Kind::Missing, .file = m_info.name});
}

std::vector<store::Backup> goodBackups(const QString &path)
{
    const store::Place place = store::placeOf(path);
    std::vector<store::Backup> all = store::backups(place);
    const std::optional<store::Backup> good = store::newestGoodBackup(place);
    for (auto backup = all.begin(); good && backup != all.end() && backup->path != good->path; ++backup)
        backup->isReadable = false;
    return all;
}

Outcome<QString> checkedCatalogue(const QString &path)
{
    const auto opened = store::openCatalogue(store::placeOf(path));
    if (const auto *error = std::get_if<StoreError>(&opened))
        return *error;
    const auto &file = std::get<store::CatalogueFile>(opened);
    return file.condition == store::Condition::Damaged ? Outcome<QString>(file.fault) : store::firstFaultOf(file);
}

} // namespace accords::app
