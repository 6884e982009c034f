// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editing/fieldeditor.h"

class QComboBox;

namespace accords::ui {

/// How an agreement stands, chosen from a list. The wheel goes past it: it scrolls the pane.
class StatusEditor final : public FieldEditor
{
    Q_OBJECT

public:
    StatusEditor(const domain::FieldPlace &place, const FieldSurroundings &surroundings, QWidget *parent = nullptr);

protected:
    void showText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_choice;
};

} // namespace accords::ui
