// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTableView>

class QAction;

namespace accords::ui {

/// The history as rows. What doesn't hold any more is struck out and muted.
class HistoryTable final : public QTableView
{
    Q_OBJECT

public:
    /// \a history is a table::HistoryModel, or a model with its columns and roles. \a revert acts on the current row.
    HistoryTable(QAbstractItemModel &history, QAction &revert, QWidget *parent = nullptr);

private:
    void lookCalm();
};

} // namespace accords::ui
