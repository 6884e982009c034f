// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/files/cataloguestate.h"
#include "store/backups.h"
#include "store/changes.h"
#include "store/editions.h"
#include "store/history.h"
#include "table/historypage.h"

namespace accords::app {

/// What can be told of an open catalogue without its connection.
struct CatalogueInfo
{
    QString path; ///< absolute
    QString name; ///< of the file
    store::Condition condition = store::Condition::Sound;
    int version = 0;
    int known = 0;
    QString fault;
    bool hasList = true; ///< false: of a damaged one no list could be read
    bool isNetwork = false;
    bool wasLeftOpen = false; ///< changes were beside it when it was opened: a program ended without closing it

    bool canChange() const;
};

CatalogueInfo infoOf(const store::CatalogueFile &file);

/// What another program did to the file.
enum class Outside : quint8 {
    Nothing,
    Changed,  ///< and that is read
    Moved,    ///< it is gone, or another file has its name: said once
    Reopened, ///< what has its name now is a catalogue, which is open instead
};

/// An open catalogue and what is done with it, on one thread and never the window's. Whatever changes the catalogue, or
/// what is known of it, leaves its new state to be taken.
class CatalogueWorker final
{
public:
    /// Opens it in place of the one that is open, which stays when this fails.
    store::Outcome<CatalogueInfo> open(const QString &path);
    /// Makes a catalogue with the list of \a snapshot as its first edition, and opens it; where one exists already it
    /// is opened if \a mayExist.
    store::Outcome<CatalogueInfo> create(const QString &path, const catalogue::Snapshot &snapshot, bool mayExist);
    void close();

    /// From now on the state has what ended, or no more; of another catalogue it hasn't. See CatalogueState.
    std::optional<store::StoreError> showEnded(bool isShown);

    /// The state, if it is another one than was taken last.
    std::optional<CatalogueState> takeNews();

    store::ChangeOutcome change(const std::vector<domain::FieldChange> &changes);
    store::Outcome<store::Saved> undo(domain::EntryId entry);
    store::Outcome<store::Saved> redo(domain::EntryId entry);
    std::variant<store::Saved, store::Blocked, store::StoreError> revert(domain::EntryId entry);
    store::Outcome<table::HistoryPage> history(domain::EntryId before);
    store::Outcome<store::Imported> importList(const domain::AgreementList &list, domain::EditionId expected);
    /// An earlier list with what staff keep now.
    store::Outcome<catalogue::Snapshot> edition(domain::EditionId id);

    std::optional<store::StoreError> saveCopy(const QString &path);
    /// Goes back to a backup of the catalogue at \a path: what is open is closed for it, and what is there then opened.
    store::Outcome<CatalogueInfo> restore(const QString &path, const QString &backup);

    /// Reads again if another program has changed the file since.
    store::Outcome<Outside> look();

private:
    store::Outcome<CatalogueInfo> adopt(store::CatalogueFile file);
    std::optional<store::StoreError> readAll();
    std::optional<store::StoreError> createAt(const QString &path, const domain::AgreementList &list);
    std::optional<store::StoreError> readKept();
    store::Outcome<store::Saved> moved(store::Outcome<store::Saved> outcome, bool forwards);
    void follow(const store::Saved &saved, std::vector<domain::FieldChange> changes);
    void followEntry(const store::Saved &saved, domain::EntryId entry, bool forwards);
    store::StoreError notOpen() const;

    std::optional<store::CatalogueFile> m_file;
    CatalogueInfo m_info;
    CatalogueState m_state;
    qint64 m_otherChanges = 0; ///< as store::changesByOthers() said last
    bool m_isNews = false;
    bool m_showsEnded = false;
    bool m_isGone = false;                      ///< it was said that the file was moved
    std::optional<store::StoreError> m_refusal; ///< why nothing is open
};

/// The backups of the catalogue at \a path, newest first; what is newer than the newest one in which a thorough check
/// finds no fault is not readable. Where there is no such one they are as store::backups() says. Any thread but the
/// window's.
std::vector<store::Backup> goodBackups(const QString &path);

/// What a thorough check of the catalogue at \a path finds, through a connection of its own; empty: nothing. Any thread
/// but the window's.
store::Outcome<QString> checkedCatalogue(const QString &path);

} // namespace accords::app
