// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/view.h"
#include "ui/editing/keeping.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace accords::ui {

class ProgressStrip;

/// The line at the bottom: the list shown, what became of the last change, what is being worked on, how many agreements
/// end soon, and how many problems the list has.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showView(const table::View &view);
    void showSaving(const Saving &saving);
    ProgressStrip &progress() { return *m_progress; }

signals:
    void problemsRequested();
    void endingSoonRequested(); ///< the agreements that end within twelve months are to be shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QString savingText() const;

    catalogue::Snapshot m_snapshot;
    const catalogue::Examination *m_examination = nullptr; ///< the snapshot's
    quint32 m_endingSoon = 0;                              ///< agreements that end within twelve months
    Saving m_saving;
    QLabel *m_file;
    QLabel *m_saved; ///< what became of the last change
    ProgressStrip *m_progress;
    QToolButton *m_ending; ///< how many end soon
    QToolButton *m_problems;
};

} // namespace accords::ui
