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
#include <QTimer>

#include <chrono>
#include <utility>

namespace accords::app {

namespace {

QString shownName(const QString &path)
{
    return text::shown(QFileInfo(path).fileName());
}

/// A session that reads \a list already, while the window is made.
std::unique_ptr<Session> sessionOn(const QString &list, domain::Language language)
{
    auto session = std::make_unique<Session>(language);
    session->open(list);
    return session;
}

} // namespace

Application::Application(QApplication &application, const SettingsFile &file, ui::Prompts &prompts, const QString &list)
    : Application(application, file, file.load(), prompts, list.isEmpty() ? bundledListPath() : list)
{}

Application::Application(QApplication &application, const SettingsFile &file, const Settings &settings,
                         ui::Prompts &prompts, const QString &list)
    : m_language(application, settings.language), m_theme(application, settings.appearance),
      m_session(sessionOn(list, m_language.language())), m_window(prompts, exporting::preview),
      m_copier(*QApplication::clipboard()), m_settings(file, [this] { return currentSettings(); }), m_reading(list)
{
    connectSession();
    connectWindow();
    connectDetails();
    connectCopies();
    connectExports();
    restore(settings);
    // Restoring is no change that needs saving.
    connectSettings();
    connect(&application, &QCoreApplication::aboutToQuit, &m_settings, &SettingsKeeper::finish);
}

void Application::start()
{
    // A list that is read in a moment is there when the window comes; of a longer one the window tells.
    constexpr std::chrono::milliseconds moment(60);
    connect(m_session.get(), &Session::viewReady, this, &Application::show, Qt::SingleShotConnection);
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
    connect(m_session.get(), &Session::viewReady, &m_window, &ui::MainWindow::showView);
    connect(m_session.get(), &Session::readingStarted, this, [this](const QString &path) {
        m_reading = path;
        showProgress();
    });
    connect(m_session.get(), &Session::readingProgressed, this, &Application::showProgress);
    connect(m_session.get(), &Session::readingEnded, this, [this] {
        m_reading.clear();
        showProgress();
    });
    connect(m_session.get(), &Session::readFailed, this, [this](const reading::ReadError &error, const QString &path) {
        // Who cancels knows.
        if (error.kind != reading::ReadError::Kind::Cancelled)
            showError([error, path](const text::Phrasebook &phrases) { return readFailure(error, path, phrases); });
    });
}

void Application::connectWindow()
{
    connect(&m_window, &ui::MainWindow::queryChanged, m_session.get(), &Session::setQuery);
    connect(&m_window, &ui::MainWindow::sortChanged, m_session.get(), &Session::setSort);
    connect(&m_window, &ui::MainWindow::openRequested, m_session.get(), &Session::open);
    connect(&m_window, &ui::MainWindow::bundledListRequested, m_session.get(),
            [this] { m_session->open(bundledListPath()); });
    connect(&m_window, &ui::MainWindow::cancelRequested, this, &Application::cancel);
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
    connect(&m_exporter, &Exporter::finished, this, [this] {
        m_writing.clear();
        showProgress();
    });
    connect(&m_exporter, &Exporter::written, this, [this](int agreements, const QString &path) {
        showNotice([agreements, path](const text::Phrasebook &phrases) {
            //: %1: a file’s path
            return phrases("Application", QT_TRANSLATE_N_NOOP("Application", "Wrote %n agreement(s) to “%1”."), nullptr,
                           agreements)
                .arg(text::shown(QDir::toNativeSeparators(path)));
        });
    });
    connect(&m_exporter, &Exporter::failed, this, [this](const exporting::WriteError &error) {
        showError([error](const text::Phrasebook &phrases) { return exporting::sentence(error, phrases); });
    });
}

void Application::connectSettings()
{
    connect(&m_window, &ui::MainWindow::queryChanged, &m_settings, &SettingsKeeper::touch);
    connect(&m_window, &ui::MainWindow::sortChanged, &m_settings, &SettingsKeeper::touch);
    connect(&m_window, &ui::MainWindow::exportRequested, &m_settings, &SettingsKeeper::touch);
    connect(&m_window, &ui::MainWindow::languageChosen, &m_settings, &SettingsKeeper::touch);
    connect(&m_window, &ui::MainWindow::appearanceChosen, &m_settings, &SettingsKeeper::touch);
    connect(&m_settings, &SettingsKeeper::failed, this, [this](const exporting::WriteError &error) {
        showError([error](const text::Phrasebook &phrases) { return exporting::sentence(error, phrases); });
    });
}

void Application::restore(const Settings &settings)
{
    m_window.setLanguageChoice(settings.language);
    m_appearance = settings.appearance;
    m_window.setAppearance(settings.appearance);
    m_window.restoreWindowState(settings.window);
    m_window.setQuery(settings.query);
}

Settings Application::currentSettings() const
{
    return {.language = m_language.choice(),
            .appearance = m_appearance,
            .query = m_window.query(),
            .window = m_window.windowState()};
}

void Application::followLanguage()
{
    m_session->setLanguage(m_language.language());
    if (!m_window.message().isEmpty() && m_message) {
        if (m_messageIsError)
            showError(m_message);
        else
            showNotice(m_message);
    }
    showProgress();
}

void Application::showError(Sentence sentence)
{
    m_message = std::move(sentence);
    m_messageIsError = true;
    m_window.showError(m_message(text::Phrasebook(m_language.language())));
}

void Application::showNotice(Sentence sentence)
{
    m_message = std::move(sentence);
    m_messageIsError = false;
    m_window.showNotice(m_message(text::Phrasebook(m_language.language())));
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
    m_session->cancelReading();
    m_exporter.cancel();
    m_copier.cancel();
}

} // namespace accords::app
