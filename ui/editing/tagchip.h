// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/support/chipbutton.h"

namespace accords::ui {

/// A chip for one tag.
class TagChip final : public ChipButton
{
    Q_OBJECT

public:
    TagChip(const QString &tag, bool isRemovable, QWidget *parent = nullptr);

    const QString &tag() const { return m_tag; }

private:
    QString m_tag;
};

} // namespace accords::ui
