// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/files/cataloguekeeper.h"

#include <chrono>
#include <utility>

namespace accords::app {

namespace {

using store::Outcome;
using store::StoreError;

constexpr std::chrono::seconds lookEvery{1};

} // namespace

CatalogueKeeper::CatalogueKeeper(QObject *parent) : QObject(parent)
{
    m_watch.setInterval(lookEvery);
    connect(&m_watch, &QTimer::timeout, this, &CatalogueKeeper::look);
}

CatalogueKeeper::~CatalogueKeeper()
{
    finish();
}

/// Asks for `Answer work(CatalogueWorker &)` on the catalogue's thread; `done(Answer)` is called here, and what is new
/// of the catalogue told after it.
template <typename Work, typename Done>
void CatalogueKeeper::ask(Work work, Done done)
{
    m_isUsed = true;
    m_requests.start(
        [worker = m_worker, work = std::move(work)](const JobContext &) {
            auto answer = work(*worker);
            return std::pair(std::move(answer), worker->takeNews());
        },
        [this, done = std::move(done)](auto answer) {
            done(std::move(answer.first));
            if (answer.second && isOpen())
                take(*answer.second);
        });
}

void CatalogueKeeper::open(const QString &path)
{
    ++m_opening;
    ask([path](CatalogueWorker &worker) { return worker.open(path); },
        [this, path](const Outcome<CatalogueInfo> &outcome) {
            --m_opening;
            takeOpened(outcome, path);
        });
}

void CatalogueKeeper::create(const QString &path, const catalogue::Snapshot &snapshot, bool mayExist)
{
    ++m_opening;
    ask([path, snapshot, mayExist](CatalogueWorker &worker) { return worker.create(path, snapshot, mayExist); },
        [this, path](const Outcome<CatalogueInfo> &outcome) {
            --m_opening;
            takeOpened(outcome, path);
        });
}

void CatalogueKeeper::close()
{
    if (!m_isUsed)
        return;
    m_watch.stop();
    m_info.reset();
    m_state = {};
    m_requests.start(
        [worker = m_worker](const JobContext &) {
            worker->close();
            return true;
        },
        [](bool) {});
}

void CatalogueKeeper::finish()
{
    close();
    m_requests.wait();
}

void CatalogueKeeper::change(const std::vector<domain::FieldChange> &changes)
{
    ask([changes](CatalogueWorker &worker) { return worker.change(changes); },
        [this](const store::ChangeOutcome &outcome) {
            if (const auto *error = std::get_if<StoreError>(&outcome))
                emit changeFailed(*error);
            else if (const auto *conflicts = std::get_if<std::vector<domain::Conflict>>(&outcome))
                emit conflicted(*conflicts);
            else
                emit saved();
        });
}

void CatalogueKeeper::undo()
{
    if (m_state.undo)
        ask([id = m_state.undo->id](CatalogueWorker &worker) { return worker.undo(id); },
            [this](const Outcome<store::Saved> &outcome) { takeSaved(outcome); });
}

void CatalogueKeeper::redo()
{
    if (m_state.redo)
        ask([id = m_state.redo->id](CatalogueWorker &worker) { return worker.redo(id); },
            [this](const Outcome<store::Saved> &outcome) { takeSaved(outcome); });
}

void CatalogueKeeper::revert(domain::EntryId entry)
{
    ask([entry](CatalogueWorker &worker) { return worker.revert(entry); },
        [this, entry](const std::variant<store::Saved, store::Blocked, StoreError> &outcome) {
            if (const auto *error = std::get_if<StoreError>(&outcome))
                emit changeFailed(*error);
            else if (const auto *blocked = std::get_if<store::Blocked>(&outcome))
                emit revertBlocked(entry, blocked->by);
            else
                emit saved();
        });
}

void CatalogueKeeper::readHistory(domain::EntryId before)
{
    ask([before](CatalogueWorker &worker) { return worker.history(before); },
        [this](const Outcome<table::HistoryPage> &outcome) {
            if (const auto *error = std::get_if<StoreError>(&outcome))
                emit failed(*error);
            else
                emit historyRead(std::get<table::HistoryPage>(outcome));
        });
}

void CatalogueKeeper::readEdition(const domain::Edition &edition)
{
    ask([id = edition.id](CatalogueWorker &worker) { return worker.edition(id); },
        [this, edition](const Outcome<catalogue::Snapshot> &outcome) {
            if (const auto *error = std::get_if<StoreError>(&outcome))
                emit failed(*error);
            else if (isOpen())
                emit editionRead(std::get<catalogue::Snapshot>(outcome), edition);
        });
}

void CatalogueKeeper::showEnded(bool isShown)
{
    ask([isShown](CatalogueWorker &worker) { return worker.showEnded(isShown); },
        [this](const std::optional<StoreError> &error) {
            if (error)
                emit failed(*error);
        });
}

void CatalogueKeeper::importList(const std::shared_ptr<const domain::AgreementList> &list, domain::EditionId expected)
{
    ask([list, expected](CatalogueWorker &worker) { return worker.importList(*list, expected); },
        [this](const Outcome<store::Imported> &outcome) {
            if (const auto *error = std::get_if<StoreError>(&outcome))
                emit failed(*error);
            else
                emit imported(std::get<store::Imported>(outcome));
        });
}

void CatalogueKeeper::saveCopy(const QString &path)
{
    ask([path](CatalogueWorker &worker) { return worker.saveCopy(path); },
        [this, path](const std::optional<StoreError> &error) {
            if (error)
                emit failed(*error);
            else
                emit copied(path);
        });
}

void CatalogueKeeper::listBackups(const QString &path)
{
    ask([path](CatalogueWorker &) { return store::backups(store::placeOf(path)); },
        [this, path](const std::vector<store::Backup> &backups) { emit backupsListed(path, backups); });
}

void CatalogueKeeper::listGoodBackups(const QString &path)
{
    ask([path](CatalogueWorker &) { return goodBackups(path); },
        [this, path](const std::vector<store::Backup> &backups) { emit backupsListed(path, backups); });
}

void CatalogueKeeper::restore(const QString &path, const QString &backup)
{
    ++m_opening;
    ask([path, backup](CatalogueWorker &worker) { return worker.restore(path, backup); },
        [this, path](const Outcome<CatalogueInfo> &outcome) {
            --m_opening;
            if (std::holds_alternative<CatalogueInfo>(outcome)) {
                takeOpened(outcome, path);
                emit restored(path);
            } else {
                emit failed(std::get<StoreError>(outcome));
            }
        });
}

void CatalogueKeeper::check()
{
    startCheck(true);
}

void CatalogueKeeper::startCheck(bool wasAsked)
{
    if (!m_info)
        return;
    m_checks.start([path = m_info->path](const JobContext &) { return checkedCatalogue(path); },
                   [this, wasAsked](const Outcome<QString> &outcome) {
                       if (const auto *error = std::get_if<StoreError>(&outcome); error && wasAsked)
                           emit failed(*error);
                       else if (!error)
                           emit checked(std::get<QString>(outcome), wasAsked);
                   });
}

void CatalogueKeeper::takeOpened(const Outcome<CatalogueInfo> &outcome, const QString &path)
{
    if (const auto *error = std::get_if<StoreError>(&outcome)) {
        emit openFailed(*error, path);
        return;
    }
    m_info = std::get<CatalogueInfo>(outcome);
    m_watch.start();
    emit opened(*m_info);
    if (m_info->wasLeftOpen && m_info->canChange())
        startCheck(false);
}

void CatalogueKeeper::takeSaved(const Outcome<store::Saved> &outcome)
{
    if (const auto *error = std::get_if<StoreError>(&outcome))
        emit changeFailed(*error);
    else
        emit saved();
}

void CatalogueKeeper::take(const CatalogueState &state)
{
    m_state = state;
    emit stateChanged();
}

void CatalogueKeeper::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    ask([](CatalogueWorker &worker) { return worker.look(); },
        [this](const Outcome<Outside> &outcome) {
            m_isLooking = false;
            if (!isOpen())
                return;
            // What can't be read now is said when somebody changes something.
            const auto *outside = std::get_if<Outside>(&outcome);
            if (outside && *outside == Outside::Moved)
                emit moved();
            else if (outside && *outside == Outside::Reopened)
                emit reopened();
        });
}

} // namespace accords::app
