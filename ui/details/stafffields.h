// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/institutiondetails.h"
#include "ui/editing/fieldeditor.h"
#include "ui/editing/keeping.h"

#include <QSet>

#include <vector>

namespace accords::ui {

class AgreementFields;
class RecordForm;

/// Staff's fields of an institution and its agreements, as the sections of the detail pane hold them.
class StaffFields final : public QObject
{
    Q_OBJECT

public:
    StaffFields(const table::InstitutionDetails &details, const Keeping &keeping, QObject *parent);

    /// The fields of the institution; with a plain list what they need instead.
    QWidget *makeInstitution(QWidget *parent);
    /// The fields of an agreement, by its place among them: folded where there are many. Null with a plain list.
    QWidget *makeAgreement(std::size_t number, QWidget *parent);

    /// Those that are there: fields of folded agreements are not.
    std::vector<FieldEditor *> editors() const;
    /// The field of \a place, unfolded for it; null: there is none.
    FieldEditor *reach(const domain::FieldPlace &place);

    /// The agreements whose fields are unfolded.
    QSet<domain::AgreementIdentity> unfolded() const;
    void unfold(const QSet<domain::AgreementIdentity> &agreements);

    /// News of what is stored.
    void hear(const table::InstitutionDetails::Kept &kept);

signals:
    void committed(const accords::domain::FieldChange &change);
    void catalogueWanted();
    void linkRequested(const QUrl &url);
    void fileRequested(const QString &path);
    void attachRequested(const accords::domain::FieldPlace &place);

private:
    QWidget *makeOffer(QWidget *parent);
    FieldSurroundings surroundings(const QString &subject) const;
    void connectForm(const RecordForm &form);

    table::InstitutionDetails m_details;
    Keeping m_keeping;
    text::Phrasebook m_phrases;
    RecordForm *m_institution = nullptr;
    std::vector<AgreementFields *> m_agreements;
};

} // namespace accords::ui
