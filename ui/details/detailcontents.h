// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/institutiondetails.h"
#include "ui/details/detailtext.h"
#include "ui/details/stafffields.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace accords::ui {

/// The sections of one institution, built once: another institution, or another language, is another object.
class DetailContents final : public QWidget
{
    Q_OBJECT

public:
    DetailContents(table::InstitutionDetails details, const Keeping &keeping, QWidget *parent = nullptr);

    /// News of what staff keep: they need no other object.
    void hear(const table::InstitutionDetails::Kept &kept);
    StaffFields &staffFields() { return *m_staff; }

signals:
    void filterRequested(accords::domain::InstitutionId id);
    void institutionRequested(accords::domain::InstitutionId id);
    void agreementRequested(accords::domain::AgreementId id);

private:
    void addTop();
    void showName();
    void addButtons();
    void addAgreements();
    void addStaff();
    void addAgreement(std::size_t number);
    void addAsExported();
    void addSentences(DetailText::Section section, const QStringList &sentences);
    void addSimilar();
    void addHeading(DetailText::Section section);

    table::InstitutionDetails m_details;
    Keeping m_keeping;
    StaffFields *m_staff;
    QVBoxLayout *m_layout;
    QLabel *m_title = nullptr;
    QLabel *m_listName = nullptr; ///< the name in the list, where staff gave another
};

} // namespace accords::ui
