// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editing/fieldeditor.h"

#include <optional>
#include <vector>

namespace accords::ui {

class StaffFields;

/// Where the cursor is among staff's fields, to put it back when other widgets take their place.
class TypingPlace final
{
public:
    /// Nowhere.
    TypingPlace() = default;

    /// Nowhere when \a focused is no part of an editor.
    static TypingPlace of(const std::vector<FieldEditor *> &editors, const QWidget *focused);

    /// False: there is no such field.
    bool focusAgain(StaffFields &fields) const;

private:
    std::optional<domain::FieldPlace> m_place;
    qsizetype m_part = 0; ///< among those of the field that take the focus
    int m_cursor = 0;
    QString m_halfTag; ///< typed, and no tag yet
};

} // namespace accords::ui
