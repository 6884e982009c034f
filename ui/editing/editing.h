// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/historypage.h"
#include "table/view.h"
#include "ui/editing/keeping.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace accords::ui {

class Browser;
class MainActions;
class MainWindow;
class BulkDialog;
class ConflictDialog;
class HistoryDialog;
class MessageBar;
class Prompts;
class StatusLine;

/// What the window does so that people edit, take back and look back: it joins the fields of the detail pane, the Edit
/// menu, the history, the change of many agreements and the questions about conflicts to the window's signals.
class Editing final : public QObject
{
    Q_OBJECT

public:
    /// The parts of the window that it needs; all outlive it.
    struct Parts
    {
        MainWindow &window;
        Browser &browser;
        MainActions &actions;
        StatusLine &status;
        MessageBar &messages;
        Prompts &prompts;
    };
    explicit Editing(const Parts &parts);

    void showView(const table::View &view);
    // As MainWindow has them.
    void setKeeping(const Keeping &keeping);
    void showSaving(const Saving &saving);
    void showConflicts(const std::vector<domain::Conflict> &conflicts);
    void showHistory(const table::HistoryPage &page);
    void showRevertBlocked(domain::EntryId entry, domain::EntryId by);
    void setUndo(const std::optional<domain::HistoryEntry> &undo, const std::optional<domain::HistoryEntry> &redo);
    void commitTyping();
    /// Sets the texts of its actions in the language of now.
    void retranslate();

private:
    void connectFields();
    void openHistory();
    void openBulk();
    void attach(const domain::FieldPlace &place);
    void decide(const std::vector<domain::Conflict> &stored, const std::vector<domain::Conflict> &mine,
                const std::vector<domain::Conflict> &undecided);
    bool isWritable() const { return m_keeping.state == Keeping::State::Everything; }

    Parts m_parts;
    table::View m_view;
    Keeping m_keeping;
    std::optional<domain::HistoryEntry> m_undo;
    std::optional<domain::HistoryEntry> m_redo;
    QString m_folder; ///< of the file attached last
    QPointer<HistoryDialog> m_history;
    QPointer<ConflictDialog> m_conflicts;
    QPointer<BulkDialog> m_bulk;
};

} // namespace accords::ui
