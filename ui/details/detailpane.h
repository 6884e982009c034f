// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/institutiondetails.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace accords::ui {

/// All about one institution, in sections; every text can be selected and copied, by mouse and keyboard.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);
    ~DetailPane() override;

    /// Nothing: an empty state that says what to do.
    void showInstitution(const std::optional<table::InstitutionDetails> &details);

signals:
    void filterRequested(accords::domain::InstitutionId id);      ///< show its agreements only
    void institutionRequested(accords::domain::InstitutionId id); ///< a similar one was clicked
    void agreementRequested(accords::domain::AgreementId id);     ///< make this the table's current row

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace accords::ui
