// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/files/workspace.h"
#include "app/jobs/jobrunner.h"
#include "app/language/messages.h"

namespace accords::app {

/// Joins what a person changes, takes back and looks up in the window to the catalogue at hand.
class EditLinks final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    EditLinks(ui::MainWindow &window, Workspace &workspace, Messages &messages);

private:
    void connectWishes();
    void connectAnswers();
    void change(const std::vector<domain::FieldChange> &changes);
    void answered(const ui::Saving &saving);
    void openFile(const QString &path);
    void openDocument(const QString &path, bool isFile);

    ui::MainWindow &m_window;
    Workspace &m_workspace;
    Messages &m_messages;
    int m_pending = 0; ///< changes on their way to the disk
    JobRunner m_looks{JobRunner::Policy::InTurn};
};

} // namespace accords::app
