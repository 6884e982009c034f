// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/tagchip.h"

#include "text/foreigntext.h"
#include "ui/support/plaintip.h"

namespace accords::ui {

TagChip::TagChip(const QString &tag, bool isRemovable, QWidget *parent) : ChipButton(parent), m_tag(tag)
{
    setLabel(tag);
    setRemovable(isRemovable);
    const QString shown = text::shown(tag);
    //: %1: a tag, that is a word that staff gave to an institution
    setAccessibleName(isRemovable ? tr("Remove the tag %1").arg(shown) : shown);
    //: Tool tip of a tag, %1
    setToolTip(plainTip(isRemovable ? tr("%1 – click to remove").arg(shown) : shown));
}

} // namespace accords::ui
