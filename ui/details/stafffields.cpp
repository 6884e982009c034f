// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/details/stafffields.h"

#include "domain/fieldtext.h"
#include "ui/details/agreementfields.h"
#include "ui/editing/recordform.h"
#include "ui/support/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace accords::ui {

namespace {

using domain::Field;

/// Beyond this number of agreements of one institution their fields are folded.
constexpr std::size_t mostUnfolded = 2;

constexpr int gap = 6;

} // namespace

StaffFields::StaffFields(const table::InstitutionDetails &details, const Keeping &keeping, QObject *parent)
    : QObject(parent), m_details(details), m_keeping(keeping), m_phrases(details.language)
{}

QWidget *StaffFields::makeInstitution(QWidget *parent)
{
    if (m_keeping.state == Keeping::State::PlainList)
        return makeOffer(parent);
    m_institution = new RecordForm(surroundings(m_details.name), parent);
    connectForm(*m_institution);
    std::vector<domain::FieldPlace> places;
    for (const Field field : domain::allFields) {
        if (domain::isOfInstitution(field))
            places.push_back(m_details.placeOf(field));
    }
    m_institution->addFields(places,
                             [this](Field field) { return domain::fieldText(m_details.kept.institution, field); });
    return m_institution;
}

QWidget *StaffFields::makeOffer(QWidget *parent)
{
    auto *offer = new QWidget(parent);
    auto *column = new QVBoxLayout(offer);
    column->setContentsMargins(0, gap, 0, 0);
    column->setSpacing(gap);
    column->addWidget(makeSelectableLabel(
        Tone::Muted, tr("Contacts, dates and notes are kept in a catalogue; what is shown now is a plain list."),
        offer));
    //: Button: opens or makes a catalogue, in which notes are kept
    auto *button = new QPushButton(tr("Keep notes…"), offer);
    button->setObjectName(QStringLiteral("catalogue"));
    button->setAutoDefault(false);
    column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &StaffFields::catalogueWanted);
    return offer;
}

QWidget *StaffFields::makeAgreement(std::size_t number, QWidget *parent)
{
    if (m_keeping.state == Keeping::State::PlainList)
        return nullptr;
    const auto &line = m_details.agreements[number];
    QStringList words = {line.typeLabel, line.signatory, line.programme};
    words.removeAll(QString());
    std::vector<domain::FieldPlace> places;
    for (const Field field : domain::allFields) {
        if (!domain::isOfInstitution(field))
            places.push_back(m_details.placeOf(field, line));
    }
    auto *fields = new AgreementFields(std::move(places), surroundings(words.join(QStringLiteral(" · "))), parent);
    connect(fields, &AgreementFields::unfolded, this, [this, fields] { connectForm(*fields->form()); });
    fields->hear(m_details.kept.agreements[number]);
    if (m_details.agreements.size() <= mostUnfolded)
        fields->unfold();
    m_agreements.push_back(fields);
    return fields;
}

std::vector<FieldEditor *> StaffFields::editors() const
{
    std::vector<FieldEditor *> all = m_institution ? m_institution->editors() : std::vector<FieldEditor *>();
    for (const AgreementFields *fields : m_agreements) {
        if (const RecordForm *form = fields->form())
            all.insert(all.end(), form->editors().begin(), form->editors().end());
    }
    return all;
}

FieldEditor *StaffFields::reach(const domain::FieldPlace &place)
{
    for (AgreementFields *fields : m_agreements) {
        if (fields->holds(place))
            fields->unfold();
    }
    const std::vector<FieldEditor *> all = editors();
    const auto found = std::ranges::find(all, place, &FieldEditor::place);
    return found == all.end() ? nullptr : *found;
}

QSet<domain::AgreementIdentity> StaffFields::unfolded() const
{
    QSet<domain::AgreementIdentity> agreements;
    for (const AgreementFields *fields : m_agreements) {
        if (fields->form() != nullptr)
            agreements.insert(fields->subject());
    }
    return agreements;
}

void StaffFields::unfold(const QSet<domain::AgreementIdentity> &agreements)
{
    for (AgreementFields *fields : m_agreements) {
        if (agreements.contains(fields->subject()))
            fields->unfold();
    }
}

void StaffFields::hear(const table::InstitutionDetails::Kept &kept)
{
    m_details.kept = kept;
    if (m_institution) {
        for (FieldEditor *editor : m_institution->editors())
            editor->hear(domain::fieldText(kept.institution, editor->place().field));
    }
    for (std::size_t i = 0; i < m_agreements.size() && i < kept.agreements.size(); ++i)
        m_agreements[i]->hear(kept.agreements[i]);
}

FieldSurroundings StaffFields::surroundings(const QString &subject) const
{
    return {m_phrases, m_details.kept.tagsInUse, subject, m_keeping.state == Keeping::State::ReadOnly};
}

void StaffFields::connectForm(const RecordForm &form)
{
    connect(&form, &RecordForm::committed, this, &StaffFields::committed);
    connect(&form, &RecordForm::linkRequested, this, &StaffFields::linkRequested);
    connect(&form, &RecordForm::fileRequested, this, &StaffFields::fileRequested);
    connect(&form, &RecordForm::attachRequested, this, &StaffFields::attachRequested);
}

} // namespace accords::ui
