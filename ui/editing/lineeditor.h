// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editing/fieldeditor.h"

class QCheckBox;
class QLineEdit;

namespace accords::ui {

class OpenButton;

/// A field of one line: a name, a web address that can be opened, a number, a date, an end that may be open.
class LineEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const domain::FieldPlace &place, const FieldSurroundings &surroundings, QWidget *parent = nullptr);

protected:
    void showText(const QString &text) override;

private:
    QString typedText() const;
    void follow();

    QLineEdit *m_line;
    OpenButton *m_open = nullptr;       ///< of a web address only
    QCheckBox *m_isOpenEnded = nullptr; ///< of an end only
};

} // namespace accords::ui
