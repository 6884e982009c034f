// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/editing.h"

#include "ui/browser.h"
#include "ui/mainactions.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/statusline.h"

#include <QAction>

namespace accords::ui {

Editing::Editing(const Parts &parts) : QObject(&parts.window), m_parts(parts)
{
    connect(m_parts.actions.undo, &QAction::triggered, &m_parts.window, &MainWindow::undoRequested);
    connect(m_parts.actions.redo, &QAction::triggered, &m_parts.window, &MainWindow::redoRequested);
    setUndo({}, {});
}

void Editing::showView(const table::View &view)
{
    m_view = view;
    retranslate();
}

void Editing::setKeeping(const Keeping &keeping)
{
    m_keeping = keeping;
    retranslate();
}

void Editing::showSaving(const Saving &saving)
{
    if (saving.state == Saving::State::Failed)
        m_parts.messages.say(MessageBar::Kind::Error, saving.sentence);
}

void Editing::showConflicts(const std::vector<domain::Conflict> &) {}

void Editing::showHistory(const table::HistoryPage &) {}

void Editing::showRevertBlocked(domain::EntryId, domain::EntryId) {}

void Editing::setUndo(const std::optional<domain::HistoryEntry> &undo, const std::optional<domain::HistoryEntry> &redo)
{
    m_undo = undo;
    m_redo = redo;
    retranslate();
}

void Editing::commitTyping() {}

void Editing::retranslate()
{
    const bool isWritable = m_keeping.state == Keeping::State::Everything;
    m_parts.actions.undo->setEnabled(isWritable && m_undo.has_value());
    m_parts.actions.redo->setEnabled(isWritable && m_redo.has_value());
}

} // namespace accords::ui
