// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/editing.h"

#include "table/historywording.h"
#include "ui/browser.h"
#include "ui/details/detailpane.h"
#include "ui/editing/bulkdialog.h"
#include "ui/editing/conflictdialog.h"
#include "ui/history/historydialog.h"
#include "ui/mainactions.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/statusline.h"
#include "ui/table/agreementtable.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>

#include <algorithm>

namespace accords::ui {

namespace {

/// The words of an action and what it would do; in menus an `&` would be the mark of a shortcut.
QString actionText(const QString &plain, const QString &withWhat, const std::optional<domain::HistoryEntry> &entry,
                   domain::Language language)
{
    constexpr qsizetype longest = 70;
    if (!entry)
        return plain;
    QString what = table::historySentence(*entry, {}, text::Phrasebook(language));
    if (what.size() > longest)
        what = what.left(longest) + QStringLiteral("…");
    return withWhat.arg(what.replace(QLatin1Char('&'), QLatin1StringView("&&")));
}

} // namespace

Editing::Editing(const Parts &parts) : QObject(&parts.window), m_parts(parts)
{
    MainActions &actions = m_parts.actions;
    connect(actions.undo, &QAction::triggered, this, [this] {
        m_parts.browser.details().expectNews();
        emit m_parts.window.undoRequested();
    });
    connect(actions.redo, &QAction::triggered, this, [this] {
        m_parts.browser.details().expectNews();
        emit m_parts.window.redoRequested();
    });
    connect(actions.history, &QAction::triggered, this, &Editing::openHistory);
    connect(actions.changeSelected, &QAction::triggered, this, &Editing::openBulk);
    connectFields();
    retranslate();
}

void Editing::connectFields()
{
    MainWindow *window = &m_parts.window;
    const DetailPane *pane = &m_parts.browser.details();
    connect(pane, &DetailPane::changed, window,
            [window](const domain::FieldChange &change) { emit window->changesRequested({change}); });
    connect(pane, &DetailPane::catalogueWanted, window, &MainWindow::catalogueWanted);
    connect(pane, &DetailPane::fileRequested, window, &MainWindow::fileRequested);
    connect(pane, &DetailPane::linkRequested, window, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(pane, &DetailPane::attachRequested, this, &Editing::attach);
}

void Editing::showView(const table::View &view)
{
    m_view = view;
    if (m_history)
        m_history->setLanguage(view.language);
    if (m_conflicts)
        m_conflicts->setLanguage(view.language);
    if (m_bulk)
        m_bulk->setLanguage(view.language);
    retranslate();
}

void Editing::setKeeping(const Keeping &keeping)
{
    m_keeping = keeping;
    m_parts.browser.details().setKeeping(keeping);
    if (m_history)
        m_history->setWritable(isWritable());
    retranslate();
}

void Editing::showSaving(const Saving &saving)
{
    m_parts.status.showSaving(saving);
    m_parts.browser.details().showSaving(saving.state);
    if (saving.state == Saving::State::Failed)
        m_parts.messages.say(MessageBar::Kind::Error, saving.sentence);
}

void Editing::showConflicts(const std::vector<domain::Conflict> &conflicts)
{
    if (conflicts.empty())
        return;
    if (!m_conflicts) {
        m_conflicts = new ConflictDialog(m_view.language, &m_parts.window);
        m_conflicts->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_conflicts, &ConflictDialog::decided, this, &Editing::decide);
    }
    m_conflicts->add(conflicts);
    m_conflicts->open();
}

void Editing::decide(const std::vector<domain::Conflict> &stored, const std::vector<domain::Conflict> &mine,
                     const std::vector<domain::Conflict> &undecided)
{
    m_conflicts.clear();
    DetailPane &pane = m_parts.browser.details();
    for (const domain::Conflict &conflict : stored)
        pane.settle(conflict.change.place, conflict.stored);
    for (const domain::Conflict &conflict : undecided)
        pane.takeBack(conflict.change);
    std::vector<domain::FieldChange> changes;
    for (const domain::Conflict &conflict : mine) {
        pane.settle(conflict.change.place, conflict.change.after);
        changes.push_back({conflict.change.place, conflict.stored, conflict.change.after});
    }
    if (!changes.empty())
        emit m_parts.window.changesRequested(changes);
}

void Editing::openHistory()
{
    if (!m_history) {
        m_history = new HistoryDialog(&m_parts.window);
        m_history->setAttribute(Qt::WA_DeleteOnClose);
        m_history->setLanguage(m_view.language);
        m_history->setWritable(isWritable());
        connect(m_history, &HistoryDialog::pageWanted, &m_parts.window, &MainWindow::historyWanted);
        connect(m_history, &HistoryDialog::revertRequested, this, [this](domain::EntryId entry) {
            m_parts.browser.details().expectNews();
            emit m_parts.window.revertRequested(entry);
        });
    }
    m_history->show();
    m_history->raise();
    m_history->activateWindow();
    emit m_parts.window.historyWanted(0);
}

void Editing::showHistory(const table::HistoryPage &page)
{
    if (m_history)
        m_history->showPage(page);
}

void Editing::showRevertBlocked(domain::EntryId entry, domain::EntryId by)
{
    if (m_history)
        m_history->showBlocked(entry, by);
}

void Editing::setUndo(const std::optional<domain::HistoryEntry> &undo, const std::optional<domain::HistoryEntry> &redo)
{
    m_undo = undo;
    m_redo = redo;
    retranslate();
    if (m_history)
        emit m_parts.window.historyWanted(0);
}

void Editing::openBulk()
{
    const std::vector<domain::AgreementId> selected = m_parts.browser.table().selectedOrCurrent();
    if (!isWritable() || !m_view.snapshot || selected.empty())
        return;
    commitTyping();
    m_bulk = new BulkDialog(table::BulkChange(m_view.snapshot, selected), m_view.language, &m_parts.window);
    m_bulk->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_bulk, &QDialog::accepted, this, [this, dialog = m_bulk.data()] {
        if (const std::vector<domain::FieldChange> changes = dialog->changes(); !changes.empty()) {
            m_parts.browser.details().expectNews();
            emit m_parts.window.changesRequested(changes);
        }
    });
    m_bulk->open();
}

void Editing::attach(const domain::FieldPlace &place)
{
    const QString path = m_parts.prompts.fileToAttach(&m_parts.window, m_folder);
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    m_parts.browser.details().attach(place, path);
}

void Editing::commitTyping()
{
    m_parts.browser.details().commitTyping();
}

void Editing::retranslate()
{
    MainActions &actions = m_parts.actions;
    actions.undo->setEnabled(isWritable() && m_undo.has_value());
    actions.redo->setEnabled(isWritable() && m_redo.has_value());
    actions.changeSelected->setEnabled(isWritable());
    actions.history->setEnabled(m_keeping.state != Keeping::State::PlainList);
    //: Menu; %1: what is undone
    actions.undo->setText(actionText(tr("&Undo"), tr("&Undo: %1"), m_undo, m_view.language));
    //: Menu; %1: what is done again
    actions.redo->setText(actionText(tr("&Redo"), tr("&Redo: %1"), m_redo, m_view.language));
}

} // namespace accords::ui
