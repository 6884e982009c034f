// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/fieldchange.h"
#include "table/institutiondetails.h"
#include "ui/editing/keeping.h"

#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

namespace accords::ui {

/// All about one institution, in sections; every text can be selected and copied, by mouse and keyboard. What staff
/// keep of it is edited where it stands, and nothing that is being typed is lost: what is a value is handed over before
/// something else is shown, what is none comes back with its institution.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);
    ~DetailPane() override;

    /// Nothing: an empty state that says what to do. Until this is called the pane is blank: a window that opens says
    /// nothing that the next moment takes back.
    void showInstitution(const std::optional<table::InstitutionDetails> &details);

    void setKeeping(const Keeping &keeping);
    void showSaving(Saving::State state);
    /// Hands over what is being typed now, where it is a value.
    void commitTyping();
    /// \a place is to show what is stored there, whatever was typed.
    void settle(const domain::FieldPlace &place, const QString &stored);
    /// \a change was not made: its field holds what was typed, and it is still to be handed over.
    void takeBack(const domain::FieldChange &change);
    /// Something is about to be undone or redone.
    void expectNews();
    /// Attaches a file to the agreement that attachRequested() named, if it is still shown.
    void attach(const domain::FieldPlace &place, const QString &path);

signals:
    void changed(const accords::domain::FieldChange &change);
    void catalogueWanted();
    void linkRequested(const QUrl &url);     ///< an address was clicked
    void fileRequested(const QString &path); ///< an attached file was clicked
    void attachRequested(const accords::domain::FieldPlace &place);
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
