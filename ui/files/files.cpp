// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/files/files.h"

#include "text/foreigntext.h"
#include "ui/files/editionbar.h"
#include "ui/files/importdialog.h"
#include "ui/files/restoredialog.h"
#include "ui/mainactions.h"
#include "ui/support/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <ranges>

namespace accords::ui {

namespace {

/// Foreign text as the text of an action.
QString actionText(const QString &foreign)
{
    return text::shown(foreign, 80).replace(QLatin1Char('&'), QLatin1StringView("&&"));
}

} // namespace

Files::Files(QMainWindow &window, MainActions &actions, Prompts &prompts)
    : QObject(&window), m_window(window), m_actions(actions), m_prompts(prompts), m_bar(new EditionBar(&window))
{
    connectActions();
    connect(m_bar, &EditionBar::backRequested, this, [this] {
        if (m_state.showsEnded)
            emit endedRequested(false);
        else
            emit editionRequested(m_state.editions.back().id);
    });
    showState({});
    setRecent({});
}

void Files::connectActions()
{
    connect(m_actions.newCatalogue, &QAction::triggered, this, &Files::makeCatalogue);
    connect(m_actions.open, &QAction::triggered, this, &Files::open);
    connect(m_actions.bundledList, &QAction::triggered, this, &Files::bundledListRequested);
    connect(m_actions.recent, &QMenu::aboutToShow, this, &Files::fillRecent);
    connect(m_actions.importing, &QAction::triggered, this, &Files::import);
    connect(m_actions.saveCopy, &QAction::triggered, this, &Files::saveCopy);
    connect(m_actions.restore, &QAction::triggered, this, &Files::backupsRequested);
    connect(m_actions.check, &QAction::triggered, this, &Files::checkRequested);
    connect(m_actions.editions, &QMenu::aboutToShow, this, &Files::fillEditions);
}

void Files::showState(const FileState &state)
{
    m_state = state;
    if (!state.file.isEmpty() && m_folder.isEmpty())
        m_folder = QFileInfo(state.file).absolutePath();
    m_actions.saveCopy->setEnabled(state.isCatalogue);
    m_actions.restore->setEnabled(state.isCatalogue);
    m_actions.check->setEnabled(state.isCatalogue);
    m_actions.importing->setEnabled(!state.isCatalogue || state.canChange);
    m_actions.editions->menuAction()->setEnabled(!state.editions.empty());
    const auto shown = std::ranges::find(state.editions, state.shown, &domain::Edition::id);
    const bool isEarlier = shown != state.editions.end() && *shown != state.editions.back();
    if (isEarlier)
        m_bar->showEdition(*shown);
    else
        m_bar->showEnded(state.showsEnded ? state.editions.back().ended : 0);
    retranslate();
}

void Files::retranslate()
{
    //: Title of the window
    const QString program = tr("Accords");
    m_window.setWindowTitle(m_state.file.isEmpty()
                                ? program
                                //: Title of the window. %1: a file’s name
                                : tr("%1 – Accords").arg(text::shown(QFileInfo(m_state.file).fileName(), 80)));
}

void Files::setRecent(const QStringList &paths)
{
    m_recent = paths;
    m_actions.recent->menuAction()->setEnabled(!paths.isEmpty());
}

void Files::setLanguage(domain::Language language)
{
    m_language = language;
    for (ImportDialog *dialog : m_window.findChildren<ImportDialog *>(QString(), Qt::FindDirectChildrenOnly))
        dialog->setLanguage(language);
    for (RestoreDialog *dialog : m_window.findChildren<RestoreDialog *>(QString(), Qt::FindDirectChildrenOnly))
        dialog->setLanguage(language);
}

void Files::showImport(const table::ImportSummary &summary)
{
    auto *dialog = new ImportDialog(summary, m_language, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &Files::importAgreed);
    connect(dialog, &QDialog::rejected, this, &Files::importRefused);
    dialog->open();
}

void Files::showBackups(const QString &path, const std::vector<table::BackupRow> &backups, const QString &sentence)
{
    auto *dialog = new RestoreDialog(path, backups, sentence, m_language, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, path, dialog] {
        //: %1: the name of a catalogue’s file; %2: a date and time
        const QString question = tr("“%1” will be as it was at %2. What it is now is kept as a backup too.")
                                     .arg(text::shown(QFileInfo(path).fileName(), 80), dialog->chosenMoment());
        //: Button: yes, go back to a backup
        if (m_prompts.agreed(&m_window, tr("Restore"), question, tr("Restore")))
            emit restoreRequested(path, dialog->chosen());
    });
    dialog->open();
}

void Files::offerCatalogue()
{
    const QString sentence = tr("Notes are kept in a catalogue, which holds this list and the ones that come after it. "
                                "Make a catalogue of this list?");
    //: Button: yes, make a catalogue
    if (m_prompts.agreed(&m_window, tr("Notes need a catalogue"), sentence, tr("Make a catalogue…")))
        makeCatalogue();
}

void Files::open()
{
    const QString path = m_prompts.fileToOpen(&m_window, m_folder);
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    emit openRequested(path);
}

void Files::makeCatalogue()
{
    const QString path = m_prompts.catalogueToMake(&m_window, suggestion());
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    emit catalogueRequested(path);
}

void Files::import()
{
    const QString path = m_prompts.listToImport(&m_window, m_folder);
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    emit importRequested(path);
}

void Files::saveCopy()
{
    const QString path = m_prompts.catalogueToMake(&m_window, suggestion());
    if (!path.isEmpty())
        emit copyRequested(path);
}

/// Beside the file at hand, under its name; no name that exists is suggested.
QString Files::suggestion() const
{
    const QFileInfo file(m_state.file);
    const QDir folder(m_folder.isEmpty() ? QDir::homePath() : m_folder);
    const QString name = m_state.file.isEmpty() ? QStringLiteral("partner-agreements") : file.completeBaseName();
    const QString format = m_state.isCatalogue ? QStringLiteral("%1 %2.accords") : QStringLiteral("%1.accords");
    return folder.filePath(m_state.isCatalogue ? format.arg(name, QDate::currentDate().toString(Qt::ISODate))
                                               : format.arg(name));
}

void Files::fillRecent()
{
    m_actions.recent->clear();
    for (const QString &path : std::as_const(m_recent)) {
        const QFileInfo file(path);
        //: Menu entry of a recent file. %1: its name; %2: its folder
        const QString entry =
            tr("%1 – %2").arg(actionText(file.fileName()), actionText(QDir::toNativeSeparators(file.absolutePath())));
        connect(m_actions.recent->addAction(entry), &QAction::triggered, this,
                [this, path] { emit recentRequested(path); });
    }
}

void Files::fillEditions()
{
    m_actions.editions->clear();
    for (const domain::Edition &edition : std::views::reverse(m_state.editions)) {
        //: Menu entry of an edition. %1: a date and time; %2: the name of a list’s file
        const QString entry = tr("%1 – %2").arg(
            QLocale().toString(edition.imported.toLocalTime(), QLocale::ShortFormat), actionText(edition.file));
        QAction *action = m_actions.editions->addAction(entry);
        action->setCheckable(true);
        action->setChecked(edition.id == m_state.shown);
        connect(action, &QAction::triggered, this, [this, id = edition.id] { emit editionRequested(id); });
    }
    addEndedEntry();
}

void Files::addEndedEntry()
{
    const quint32 ended = m_state.editions.empty() ? 0 : m_state.editions.back().ended;
    if (ended == 0)
        return;
    m_actions.editions->addSeparator();
    //: Menu entry: shows agreements that earlier editions had and the current one has no more, beside the others
    const QString entry = tr("Also show %Ln ended agreement(s)", nullptr, static_cast<int>(ended));
    QAction *action = m_actions.editions->addAction(entry);
    action->setCheckable(true);
    action->setChecked(m_state.showsEnded);
    connect(action, &QAction::triggered, this, &Files::endedRequested);
}

} // namespace accords::ui
