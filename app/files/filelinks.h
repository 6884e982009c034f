// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/files/importer.h"
#include "app/files/workspace.h"
#include "app/language/messages.h"

namespace accords::app {

/// Joins what the window says and shows of files to the workspace: opening, recent files, importing, editions, copies,
/// backups.
class FileLinks final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    FileLinks(ui::MainWindow &window, Workspace &workspace, Messages &messages);

    const QStringList &recent() const { return m_recent; }
    void setRecent(const QStringList &recent);
    Importer &importer() { return m_importer; }
    /// Shows the state again, in another language.
    void show();

signals:
    void recentChanged();

private:
    void connectOpening();
    void connectCatalogue();
    void connectImporting();
    void connectBackups();
    void open(const QString &path);
    void takeOpened(const QString &path);
    void takeFailure(const QString &path, bool isMissing, Messages::Sentence sentence);
    void tellCondition(const CatalogueInfo &info);
    void import(const QString &path);
    void importAgreed();
    void showBackups(const QString &path, const std::vector<store::Backup> &backups);
    void offerBackup(const QString &path, const Messages::Sentence &sentence);

    ui::MainWindow &m_window;
    ui::Files &m_files;
    Workspace &m_workspace;
    Messages &m_messages;
    Importer m_importer;
    QStringList m_recent;
    QString m_chosenRecent;                        ///< the one being opened from the menu
    std::optional<table::ImportSummary> m_summary; ///< shown to the person
    domain::EditionId m_compared = 0;              ///< the edition it was compared with
    QString m_toImport;                            ///< a list that waits for a catalogue being opened
    QString m_reason;                              ///< why backups are offered; empty: somebody asked for them
};

} // namespace accords::app
