// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace accords::ui {

/// What is being worked on, how far it is, and a button that stops it. Comes only when the work lasts.
class ProgressStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// \a done of \a total, in any unit; total 0: not known. An empty text: the work is over.
    void showProgress(const QString &text, qint64 done, qint64 total);

signals:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_comes;
};

} // namespace accords::ui
