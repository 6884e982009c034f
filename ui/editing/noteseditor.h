// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editing/fieldeditor.h"

namespace accords::ui {

class GrowingText;

/// Notes: plain text over as many lines as it takes.
class NotesEditor final : public FieldEditor
{
    Q_OBJECT

public:
    NotesEditor(const domain::FieldPlace &place, const FieldSurroundings &surroundings, QWidget *parent = nullptr);

protected:
    void showText(const QString &text) override;

private:
    GrowingText *m_lines;
    bool m_isShowing = false; ///< what changes the text now is no person
};

} // namespace accords::ui
