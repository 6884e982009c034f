// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QDialogButtonBox;
class QTextBrowser;

namespace accords::ui {

/// The query language with examples, the keys, and what repairs mean. Not modal: it stays open beside the window.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QTextBrowser *m_page;
    QDialogButtonBox *m_buttons;
};

} // namespace accords::ui
