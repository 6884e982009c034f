// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/files/editlinks.h"
#include "app/files/filelinks.h"
#include "app/language/languagemanager.h"
#include "app/session/copier.h"
#include "app/session/describer.h"
#include "app/session/exporter.h"
#include "app/session/session.h"
#include "app/settings/settingskeeper.h"
#include "ui/mainwindow.h"

class QApplication;

namespace accords::app {

/// The program with its window: makes the objects and connects them. Each of them knows only what it was given.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// Begins to open the list or catalogue at \a path; empty: the file that was open last, or the bundled list.
    /// \a application and \a prompts outlive this. \a ownCatalogue is where a catalogue is made at first need.
    Application(QApplication &application, const SettingsFile &file, ui::Prompts &prompts, const QString &path = {},
                const QString &ownCatalogue = standardCatalogue());

    /// Shows the window as it was last: with the list, or after a moment without it.
    void start();

    ui::MainWindow &window() { return m_window; }
    Workspace &workspace() { return m_workspace; }

    /// In the user's folder for data.
    static QString standardCatalogue();

private:
    Application(QApplication &application, const SettingsFile &file, const Settings &settings, ui::Prompts &prompts,
                const QString &path, const QString &ownCatalogue);

    void show();
    void connectSession();
    void connectWindow();
    void connectDetails();
    void connectCopies();
    void connectExports();
    void connectProgress();
    void connectSettings();
    void finish();
    void restore(const Settings &settings);
    Settings currentSettings() const;

    void followLanguage();
    void showProgress(qint64 done = 0, qint64 total = 0);
    void cancel();

    LanguageManager m_language;
    ui::Theme m_theme;
    ui::Appearance m_appearance = ui::Appearance::System;
    Session m_session;
    Workspace m_workspace;
    bool m_isReading; ///< what is to be seen at the start, while the window is made
    ui::MainWindow m_window;
    Messages m_messages;
    FileLinks m_files;
    EditLinks m_edits;
    Exporter m_exporter;
    Copier m_copier;
    Describer m_describer;
    SettingsKeeper m_settings;
    QString m_reading; ///< the file being read; empty: none
    QString m_writing; ///< the file being written; empty: none
    bool m_copying = false;
    bool m_shown = false; ///< the window, once
};

} // namespace accords::app
