// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

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
    /// Begins to read \a list, a path; empty: the bundled one. \a application and \a prompts outlive this.
    Application(QApplication &application, const SettingsFile &file, ui::Prompts &prompts, const QString &list = {});

    /// Shows the window as it was last: with the list, or after a moment without it.
    void start();

    ui::MainWindow &window() { return m_window; }

private:
    Application(QApplication &application, const SettingsFile &file, const Settings &settings, ui::Prompts &prompts,
                const QString &list);

    /// A sentence above the table, in whatever language is spoken when it is shown.
    using Sentence = std::function<QString(const text::Phrasebook &)>;

    void show();
    void connectSession();
    void connectWindow();
    void connectDetails();
    void connectCopies();
    void connectExports();
    void connectSettings();
    void restore(const Settings &settings);
    Settings currentSettings() const;

    void followLanguage();
    void showError(Sentence sentence);
    void showNotice(Sentence sentence);
    void showProgress(qint64 done = 0, qint64 total = 0);
    void cancel();

    LanguageManager m_language;
    ui::Theme m_theme;
    ui::Appearance m_appearance = ui::Appearance::System;
    std::unique_ptr<Session> m_session;
    ui::MainWindow m_window;
    Exporter m_exporter;
    Copier m_copier;
    Describer m_describer;
    SettingsKeeper m_settings;
    QString m_reading; ///< the file being read; empty: none
    QString m_writing; ///< the file being written; empty: none
    bool m_copying = false;
    bool m_shown = false; ///< the window, once
    Sentence m_message;
    bool m_messageIsError = false;
};

} // namespace accords::app
