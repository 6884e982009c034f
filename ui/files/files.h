// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/language.h"
#include "table/backupmodel.h"
#include "table/importmodel.h"
#include "ui/files/filestate.h"

#include <QMainWindow>
#include <QStringList>

namespace accords::ui {

class EditionBar;
class MainActions;
class Prompts;

/// What the window does with files: the title, the File menu, the editions, and the dialogs that importing and going
/// back to a backup need. It says what a person wants, and touches no file itself.
class Files final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    Files(QMainWindow &window, MainActions &actions, Prompts &prompts);

    /// The line above the table that tells of an earlier edition.
    EditionBar *bar() { return m_bar; }

    void showState(const FileState &state);
    /// Paths, the latest first.
    void setRecent(const QStringList &paths);
    /// Shows what an import would do; importAgreed() follows, or importRefused().
    void showImport(const table::ImportSummary &summary);
    /// Shows the backups of the catalogue \a path; \a sentence says why, where nobody asked for them.
    void showBackups(const QString &path, const std::vector<table::BackupRow> &backups, const QString &sentence);
    void setLanguage(domain::Language language);
    /// Asks whether a catalogue is to be made of the list at hand, and where.
    void offerCatalogue();
    void retranslate();

signals:
    void openRequested(const QString &path);
    void recentRequested(const QString &path);
    void bundledListRequested();
    void catalogueRequested(const QString &path); ///< a new one, of the list at hand
    void importRequested(const QString &path);
    void importAgreed();
    void importRefused();
    void copyRequested(const QString &path);
    void backupsRequested();
    void restoreRequested(const QString &path, const QString &backup); ///< of the catalogue \a path
    void checkRequested();
    void editionRequested(accords::domain::EditionId edition);
    void endedRequested(bool isShown); ///< what has ended, with the current edition

private:
    void connectActions();
    void open();
    void makeCatalogue();
    void import();
    void saveCopy();
    QString suggestion() const;
    void fillRecent();
    void fillEditions();
    void addEndedEntry();

    QMainWindow &m_window;
    MainActions &m_actions;
    Prompts &m_prompts;
    EditionBar *m_bar;
    FileState m_state;
    QStringList m_recent;
    domain::Language m_language = domain::Language::English;
    QString m_folder; ///< of the file chosen last
};

} // namespace accords::ui
