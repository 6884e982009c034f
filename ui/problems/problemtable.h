// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTableView>
#include <QTimer>

class QAction;

namespace accords::ui {

/// The problems as rows whose sentences wrap; activating one asks for its line, Ctrl+C copies the selected ones as
/// text.
class ProblemTable final : public QTableView
{
    Q_OBJECT

public:
    /// \a problems is a table::ProblemModel, or a model with its columns and roles.
    explicit ProblemTable(QAbstractItemModel &problems, QWidget *parent = nullptr);

signals:
    void lineRequested(quint32 line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void lookCalm();
    void fitRows();
    void copySelection() const;
    void retranslateUi();

    QAction *m_copy;
    QTimer m_fitSoon; ///< one fit for the many resizes of a drag
};

} // namespace accords::ui
