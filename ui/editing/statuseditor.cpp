// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/statuseditor.h"

#include "domain/agreementstatus.h"
#include "table/fieldwording.h"
#include "ui/support/calm.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

namespace accords::ui {

StatusEditor::StatusEditor(const domain::FieldPlace &place, const FieldSurroundings &surroundings, QWidget *parent)
    : FieldEditor(place, surroundings, parent), m_choice(new QComboBox(this))
{
    makeCalm(*m_choice);
    m_choice->setEnabled(!surroundings.isReadOnly);
    m_choice->setFocusPolicy(Qt::StrongFocus);
    // As narrow as the pane asks: the longest status would push other parts out of sight.
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(6);
    m_choice->addItem(table::statusLabel(domain::AgreementStatus::Unknown, surroundings.phrases), QString());
    for (const domain::AgreementStatus status : domain::allStatuses)
        m_choice->addItem(table::statusLabel(status, surroundings.phrases), QString(domain::token(status)));
    name(*m_choice, table::fieldLabel(place.field, surroundings.phrases));
    watch(*m_choice);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choice);
    row->addStretch(1);
    connect(m_choice, &QComboBox::activated, this, [this] {
        take(m_choice->currentData().toString());
        commit();
    });
}

void StatusEditor::showText(const QString &text)
{
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(text)));
}

bool StatusEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace accords::ui
