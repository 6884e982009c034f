// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/files/editlinks.h"

#include "app/store/storesentences.h"
#include "text/foreigntext.h"
#include "ui/files/files.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace accords::app {

EditLinks::EditLinks(ui::MainWindow &window, Workspace &workspace, Messages &messages)
    : m_window(window), m_workspace(workspace), m_messages(messages)
{
    connectWishes();
    connectAnswers();
}

void EditLinks::connectWishes()
{
    CatalogueKeeper &keeper = m_workspace.keeper();
    connect(&m_window, &ui::MainWindow::changesRequested, this, &EditLinks::change);
    connect(&m_window, &ui::MainWindow::undoRequested, &keeper, &CatalogueKeeper::undo);
    connect(&m_window, &ui::MainWindow::redoRequested, &keeper, &CatalogueKeeper::redo);
    connect(&m_window, &ui::MainWindow::revertRequested, &keeper, &CatalogueKeeper::revert);
    connect(&m_window, &ui::MainWindow::historyWanted, this, [this](domain::EntryId before) {
        // Of a plain list there is none, and nothing to be said of it.
        if (m_workspace.keeper().isOpen())
            m_workspace.keeper().readHistory(before);
        else
            m_window.showHistory({.before = before});
    });
    connect(&m_window, &ui::MainWindow::catalogueWanted, this, [this] { m_window.files().offerCatalogue(); });
    connect(&m_window, &ui::MainWindow::fileRequested, this, &EditLinks::openFile);
}

void EditLinks::connectAnswers()
{
    using State = ui::Saving::State;
    CatalogueKeeper &keeper = m_workspace.keeper();
    connect(&keeper, &CatalogueKeeper::saved, this,
            [this] { answered({.state = State::Saved, .moment = QDateTime::currentDateTime()}); });
    connect(&keeper, &CatalogueKeeper::conflicted, this, [this](const std::vector<domain::Conflict> &conflicts) {
        answered({});
        m_window.showConflicts(conflicts);
    });
    connect(&keeper, &CatalogueKeeper::changeFailed, this, [this](const store::StoreError &error) {
        answered({.state = State::Failed, .sentence = sentence(error, m_messages.phrases())});
    });
    connect(&keeper, &CatalogueKeeper::revertBlocked, &m_window, &ui::MainWindow::showRevertBlocked);
    connect(&keeper, &CatalogueKeeper::historyRead, &m_window, &ui::MainWindow::showHistory);
}

void EditLinks::change(const std::vector<domain::FieldChange> &changes)
{
    if (!m_workspace.ensureCatalogue()) {
        m_window.files().offerCatalogue();
        return;
    }
    ++m_pending;
    m_window.showSaving({.state = ui::Saving::State::Underway});
    m_workspace.keeper().change(changes);
}

/// What is saved is said once everything is that was handed over.
void EditLinks::answered(const ui::Saving &saving)
{
    m_pending = std::max(0, m_pending - 1);
    if (m_pending == 0 || saving.state == ui::Saving::State::Failed)
        m_window.showSaving(saving);
}

void EditLinks::openFile(const QString &path)
{
    // A share that doesn't answer would stop the window.
    m_looks.start([path](const JobContext &) { return QFileInfo(path).isFile(); },
                  [this, path](bool isFile) { openDocument(path, isFile); });
}

void EditLinks::openDocument(const QString &path, bool isFile)
{
    // Opening a folder, a pipe or a device is nothing that a click on a document means.
    if (isFile && QDesktopServices::openUrl(QUrl::fromLocalFile(QDir().absoluteFilePath(path))))
        return;
    m_messages.showError([path](const text::Phrasebook &phrases) {
        //: %1: a file’s path
        return phrases("Files",
                       QT_TRANSLATE_NOOP("Files", "“%1” could not be opened: check that the file is there, and "
                                                  "that a program is set up for its kind."))
            .arg(text::shown(QDir::toNativeSeparators(path)));
    });
}

} // namespace accords::app
