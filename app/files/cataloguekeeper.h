// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/files/catalogueworker.h"
#include "app/jobs/jobrunner.h"

#include <QTimer>

namespace accords::app {

/// Keeps a catalogue open on a thread of its own, where requests are done in the order of asking, and looks once a
/// second what other programs did to it. Nothing here waits but finish() and the end.
class CatalogueKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit CatalogueKeeper(QObject *parent = nullptr);
    ~CatalogueKeeper() override;

    /// Opens a catalogue in place of the one that is open, which stays when that fails.
    void open(const QString &path);
    /// As CatalogueWorker::create().
    void create(const QString &path, const catalogue::Snapshot &snapshot, bool mayExist);
    void close();
    /// Does all that was asked for, and closes: the program ends.
    void finish();

    /// Whether a catalogue is being opened or made.
    bool isOpening() const { return m_opening > 0; }
    bool isOpen() const { return m_info.has_value(); }
    /// What is open, as it was told last.
    const std::optional<CatalogueInfo> &info() const { return m_info; }
    const CatalogueState &state() const { return m_state; }

    /// One: an edit; several: one change over many.
    void change(const std::vector<domain::FieldChange> &changes);
    void undo();
    void redo();
    void revert(domain::EntryId entry);
    void readHistory(domain::EntryId before);
    void readEdition(const domain::Edition &edition);
    /// As CatalogueWorker::showEnded(); stateChanged() follows.
    void showEnded(bool isShown);
    void importList(const std::shared_ptr<const domain::AgreementList> &list, domain::EditionId expected);
    void saveCopy(const QString &path);
    void listBackups(const QString &path);
    /// The same for a catalogue that is damaged: those newer than the newest one without a fault count as unreadable.
    void listGoodBackups(const QString &path);
    void restore(const QString &path, const QString &backup);
    /// Looks through the whole file beside all other work.
    void check();

signals:
    void opened(const accords::app::CatalogueInfo &info);
    void openFailed(const accords::store::StoreError &error, const QString &path);
    /// After opening, a change of our own, or another program's: its state is another one.
    void stateChanged();
    /// A change is on the disk since now; so are all before it.
    void saved();
    void conflicted(const std::vector<accords::domain::Conflict> &conflicts);
    /// A change, undoing, redoing or reverting was not done.
    void changeFailed(const accords::store::StoreError &error);
    void revertBlocked(accords::domain::EntryId entry, accords::domain::EntryId by);
    void historyRead(const accords::table::HistoryPage &page);
    void editionRead(const accords::catalogue::Snapshot &snapshot, const accords::domain::Edition &edition);
    void imported(const accords::store::Imported &imported);
    void copied(const QString &path);
    void backupsListed(const QString &path, const std::vector<accords::store::Backup> &backups);
    void restored(const QString &path);
    /// The first fault of the whole file; empty: none.
    void checked(const QString &fault, bool wasAsked);
    void moved();    ///< another file has its name, or none
    void reopened(); ///< it is back, or the one that has its name is open instead
    /// Anything else that failed.
    void failed(const accords::store::StoreError &error);

private:
    template <typename Work, typename Done>
    void ask(Work work, Done done);
    void takeOpened(const store::Outcome<CatalogueInfo> &outcome, const QString &path);
    void takeSaved(const store::Outcome<store::Saved> &outcome);
    void take(const CatalogueState &state);
    void startCheck(bool wasAsked);
    void look();

    std::shared_ptr<CatalogueWorker> m_worker = std::make_shared<CatalogueWorker>();
    std::optional<CatalogueInfo> m_info;
    CatalogueState m_state;
    int m_opening = 0;
    bool m_isLooking = false;
    bool m_isUsed = false; ///< something was asked for: before, there is no thread
    QTimer m_watch;
    JobRunner m_requests{JobRunner::Policy::InTurn};
    JobRunner m_checks{JobRunner::Policy::InTurn};
};

} // namespace accords::app
