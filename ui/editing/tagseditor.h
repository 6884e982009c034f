// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editing/fieldeditor.h"

namespace accords::ui {

class TagBox;

/// The tags of an institution.
class TagsEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TagsEditor(const domain::FieldPlace &place, const FieldSurroundings &surroundings, QWidget *parent = nullptr);

protected:
    void showText(const QString &text) override;

private:
    TagBox *m_box;
};

} // namespace accords::ui
