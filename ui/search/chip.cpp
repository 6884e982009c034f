// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/search/chip.h"

#include "text/foreigntext.h"
#include "ui/support/plaintip.h"

#include <QEvent>

namespace accords::ui {

Chip::Chip(QWidget *parent) : ChipButton(parent) {}

void Chip::setTerm(const QString &label, const QString &term)
{
    setLabel(label);
    m_term = text::shown(term);
    retranslateUi();
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    ChipButton::changeEvent(event);
}

void Chip::retranslateUi()
{
    //: %1 is a condition of the filter, e.g. Brazil, a word in its own quotes
    setAccessibleName(tr("Remove the filter %1").arg(label()));
    //: Tool tip of a condition of the filter. %1 is what the query says, e.g. country:BR
    setToolTip(plainTip(tr("%1 – click to remove").arg(m_term)));
}

} // namespace accords::ui
