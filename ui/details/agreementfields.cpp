// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/details/agreementfields.h"

#include "domain/fieldtext.h"
#include "table/fieldwording.h"
#include "ui/editing/recordform.h"
#include "ui/support/labels.h"
#include "ui/support/linkbutton.h"
#include "ui/support/tabstops.h"

#include <QVBoxLayout>

#include <algorithm>

namespace accords::ui {

AgreementFields::AgreementFields(std::vector<domain::FieldPlace> places, FieldSurroundings surroundings,
                                 QWidget *parent)
    : QWidget(parent), m_places(std::move(places)), m_surroundings(std::move(surroundings)),
      m_column(new QVBoxLayout(this)), m_summary(makeSelectableLabel(Tone::Normal, {}, this)),
      //: Link that shows the fields of an agreement
      m_unfold(new LinkButton(tr("Status, dates, notes…"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addWidget(m_summary);
    m_column->addWidget(m_unfold);
    m_summary->hide();
    m_unfold->setAccessibleDescription(m_surroundings.subject);
    connect(m_unfold, &LinkButton::clicked, this, [this] {
        unfold();
        m_form->editors().front()->mainPart()->setFocus(Qt::OtherFocusReason);
    });
}

void AgreementFields::hear(const domain::AgreementRecord &record)
{
    m_record = record;
    const QString summary = table::summaryText(record, m_surroundings.phrases);
    m_summary->setText(summary);
    m_summary->setVisible(m_form == nullptr && !summary.isEmpty());
    if (m_form == nullptr)
        return;
    for (FieldEditor *editor : m_form->editors())
        editor->hear(domain::fieldText(record, editor->place().field));
}

void AgreementFields::unfold()
{
    if (m_form)
        return;
    m_form = new RecordForm(m_surroundings, this);
    m_form->addFields(m_places, [this](domain::Field field) { return domain::fieldText(m_record, field); });
    orderTabs(m_unfold, tabStopsOf(*m_form));
    m_column->addWidget(m_form);
    m_summary->hide();
    m_unfold->hide();
    emit unfolded();
}

bool AgreementFields::holds(const domain::FieldPlace &place) const
{
    return std::ranges::find(m_places, place) != m_places.end();
}

} // namespace accords::ui
