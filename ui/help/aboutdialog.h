// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace accords::ui {

/// What the program is, its version and its licence. Not modal.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QLabel *m_name;
    QLabel *m_purpose;
    QLabel *m_licence;
    QDialogButtonBox *m_buttons;
};

} // namespace accords::ui
