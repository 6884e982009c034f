// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/application.h"

#include "app/session/listsource.h"
#include "exporting/agreementwriter.h"
#include "text/foreigntext.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <utility>

namespace accords::app {

namespace {

QString shownName(const QString &path)
{
    return text::shown(QFileInfo(path).fileName());
}

/// Begins to open a file while the window is made.
bool begin(Workspace &workspace, const QString &path, const QString &last)
{
    if (path.isEmpty())
        workspace.openLast(last);
    else
        workspace.open(path);
    return true;
}

} // namespace

Application::Application(QApplication &application, const SettingsFile &file, ui::Prompts &prompts, const QString &path,
                         const QString &ownCatalogue)
    : Application(application, file, file.load(), prompts, path, ownCatalogue)
{}

Application::Application(QApplication &application, const SettingsFile &file, const Settings &settings,
                         ui::Prompts &prompts, const QString &path, const QString &ownCatalogue)
    : m_language(application, settings.language), m_theme(application, settings.appearance),
      m_session(m_language.language()), m_workspace(m_session, ownCatalogue),
      m_isReading(begin(m_workspace, path, settings.file)), m_window(prompts, exporting::preview),
      m_messages(m_window, m_language.language()), m_files(m_window, m_workspace, m_messages),
      m_edits(m_window, m_workspace, m_messages), m_copier(*QApplication::clipboard()),
      m_settings(file, [this] { return currentSettings(); }), m_reading(path.isEmpty() ? settings.file : path)
{
    if (m_reading.isEmpty())
        m_reading = bundledListPath();
    connectSession();
    connectProgress();
    connectWindow();
    connectDetails();
    connectCopies();
    connectExports();
    restore(settings);
    // Restoring is no change that needs saving.
    connectSettings();
    connect(&application, &QCoreApplication::aboutToQuit, this, &Application::finish);
}

QString Application::standardCatalogue()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(QStringLiteral("catalogue.accords"));
}

/// Hands over what is being typed, and waits until all of it is on the disk.
void Application::finish()
{
    m_window.commitTyping();
    m_workspace.keeper().finish();
    m_settings.finish();
}

void Application::start()
{
    // A list that is read in a moment is there when the window comes; of a longer one the window tells.
    constexpr std::chrono::milliseconds moment(60);
    connect(&m_session, &Session::viewReady, this, &Application::show, Qt::SingleShotConnection);
    QTimer::singleShot(moment, this, &Application::show);
    showProgress();
}

void Application::show()
{
    if (!std::exchange(m_shown, true))
        m_window.show();
}

void Application::connectSession()
{
    connect(&m_session, &Session::viewReady, &m_window, &ui::MainWindow::showView);
    connect(&m_window, &ui::MainWindow::queryChanged, &m_session, &Session::setQuery);
    connect(&m_window, &ui::MainWindow::sortChanged, &m_session, &Session::setSort);
}

void Application::connectProgress()
{
    const auto begin = [this](const QString &path) {
        m_reading = path;
        showProgress();
    };
    const auto end = [this] {
        m_reading.clear();
        showProgress();
    };
    connect(&m_session, &Session::readingStarted, this, begin);
    connect(&m_session, &Session::readingProgressed, this, &Application::showProgress);
    connect(&m_session, &Session::readingEnded, this, end);
    connect(&m_workspace, &Workspace::openingStarted, this, begin);
    connect(&m_workspace, &Workspace::openingEnded, this, end);
    connect(&m_files.importer(), &Importer::started, this, begin);
    connect(&m_files.importer(), &Importer::progressed, this, &Application::showProgress);
    connect(&m_files.importer(), &Importer::finished, this, end);
    connect(&m_window, &ui::MainWindow::cancelRequested, this, &Application::cancel);
}

void Application::connectWindow()
{
    connect(&m_window, &ui::MainWindow::languageChosen, this, [this](ui::LanguageChoice choice) {
        m_language.choose(choice);
        m_window.setLanguageChoice(choice);
    });
    connect(&m_window, &ui::MainWindow::appearanceChosen, this, [this](ui::Appearance appearance) {
        m_appearance = appearance;
        m_theme.setAppearance(appearance);
        m_window.setAppearance(appearance);
    });
    connect(&m_language, &LanguageManager::languageChanged, this, &Application::followLanguage);
}

void Application::connectDetails()
{
    connect(&m_window, &ui::MainWindow::institutionWanted, &m_describer, &Describer::describe);
    connect(&m_describer, &Describer::described, &m_window, &ui::MainWindow::showInstitution);
    // Typing goes first; the view that answers it asks again.
    connect(&m_window, &ui::MainWindow::queryChanged, &m_describer, &Describer::stop);
}

void Application::connectCopies()
{
    connect(&m_window, &ui::MainWindow::copyRequested, &m_copier,
            [this](const catalogue::Snapshot &snapshot, const std::vector<domain::AgreementId> &agreements,
                   const std::vector<catalogue::Column> &columns) {
                m_copier.copy(snapshot, agreements, columns, m_language.language());
            });
    connect(&m_copier, &Copier::started, this, [this] {
        m_copying = true;
        showProgress();
    });
    connect(&m_copier, &Copier::progressed, this, [this](qint64 done, qint64 total) {
        // What a file is at is told before.
        if (m_reading.isEmpty() && m_writing.isEmpty())
            showProgress(done, total);
    });
    connect(&m_copier, &Copier::finished, this, [this] {
        m_copying = false;
        showProgress();
    });
}

void Application::connectExports()
{
    connect(&m_window, &ui::MainWindow::exportRequested, &m_exporter, &Exporter::write);
    connect(&m_exporter, &Exporter::started, this, [this](const QString &path) {
        m_writing = path;
        showProgress();
    });
    connect(&m_exporter, &Exporter::progressed, this, [this](qint64 done, qint64 total) {
        // What is read is told before.
        if (m_reading.isEmpty())
            showProgress(done, total);
    });
    connect(&m_exporter, &Exporter::finished, this, [this] {
        m_writing.clear();
        showProgress();
    });
    connect(&m_exporter, &Exporter::written, this, [this](int agreements, const QString &path) {
        m_messages.showNotice([agreements, path](const text::Phrasebook &phrases) {
            //: %1: a file’s path
            return phrases("Application", QT_TRANSLATE_N_NOOP("Application", "Wrote %n agreement(s) to “%1”."), nullptr,
                           agreements)
                .arg(text::shown(QDir::toNativeSeparators(path)));
        });
    });
    connect(&m_exporter, &Exporter::failed, this, [this](const exporting::WriteError &error) {
        m_messages.showError([error](const text::Phrasebook &phrases) { return exporting::sentence(error, phrases); });
    });
}

void Application::connectSettings()
{
    connect(&m_window, &ui::MainWindow::queryChanged, &m_settings, &SettingsKeeper::touch);
    connect(&m_window, &ui::MainWindow::sortChanged, &m_settings, &SettingsKeeper::touch);
    connect(&m_window, &ui::MainWindow::exportRequested, &m_settings, &SettingsKeeper::touch);
    connect(&m_window, &ui::MainWindow::languageChosen, &m_settings, &SettingsKeeper::touch);
    connect(&m_window, &ui::MainWindow::appearanceChosen, &m_settings, &SettingsKeeper::touch);
    connect(&m_files, &FileLinks::recentChanged, &m_settings, &SettingsKeeper::touch);
    connect(&m_settings, &SettingsKeeper::failed, this, [this](const exporting::WriteError &error) {
        m_messages.showError([error](const text::Phrasebook &phrases) { return exporting::sentence(error, phrases); });
    });
}

void Application::restore(const Settings &settings)
{
    m_window.setLanguageChoice(settings.language);
    m_appearance = settings.appearance;
    m_window.setAppearance(settings.appearance);
    m_window.restoreWindowState(settings.window);
    m_window.setQuery(settings.query);
    m_files.setRecent(settings.recent);
    m_files.show();
}

Settings Application::currentSettings() const
{
    return {.language = m_language.choice(),
            .appearance = m_appearance,
            .query = m_window.query(),
            .file = m_workspace.file(),
            .recent = m_files.recent(),
            .window = m_window.windowState()};
}

void Application::followLanguage()
{
    m_session.setLanguage(m_language.language());
    m_messages.setLanguage(m_language.language());
    m_files.show();
    showProgress();
}

void Application::showProgress(qint64 done, qint64 total)
{
    const text::Phrasebook phrases(m_language.language());
    QString text;
    if (!m_reading.isEmpty())
        //: %1: a file’s name
        text = phrases("Application", QT_TRANSLATE_NOOP("Application", "Reading “%1”…")).arg(shownName(m_reading));
    else if (!m_writing.isEmpty())
        //: %1: a file’s name
        text = phrases("Application", QT_TRANSLATE_NOOP("Application", "Writing “%1”…")).arg(shownName(m_writing));
    else if (m_copying)
        text = phrases("Application", QT_TRANSLATE_NOOP("Application", "Copying…"));
    m_window.showProgress(text, done, total);
}

void Application::cancel()
{
    m_session.cancelReading();
    m_files.importer().cancel();
    m_exporter.cancel();
    m_copier.cancel();
}

} // namespace accords::app
