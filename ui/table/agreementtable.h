// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/agreementmodel.h"
#include "ui/table/uniformtable.h"

#include <QVariantMap>

#include <optional>
#include <vector>

class QMenu;

namespace accords::ui {

class RowSelection;
class SelectionKeeper;
class SortHeader;

/// The agreements. Selection and current row survive filters, sorts and languages; columns are moved, hidden and sorted
/// by in the header.
class AgreementTable final : public UniformTable
{
    Q_OBJECT

public:
    explicit AgreementTable(QWidget *parent = nullptr);

    void showView(const table::View &view);

    /// The selected rows in the order shown. O(rows).
    std::vector<domain::AgreementId> selectedAgreements() const;
    /// The same, but the current row when none is selected: what acts on "this one" acts on.
    std::vector<domain::AgreementId> selectedOrCurrent() const;
    std::optional<domain::AgreementId> currentAgreement() const;

    /// Makes \a id the selected and current row, now or as soon as it is shown.
    void choose(domain::AgreementId id);
    bool isShown(domain::AgreementId id) const { return m_model->rowOf(id) >= 0; }

    const table::AgreementModel &agreements() const { return *m_model; }
    std::vector<catalogue::Column> columns() const; ///< shown ones, in the order shown

    /// Fills an empty menu with the columns to show and hide, or with those to sort by.
    void fillColumnsMenu(QMenu &menu);
    void fillSortMenu(QMenu &menu);

    /// Columns and sort by stable keys. restore() ignores what it doesn't know, and asks for the sort when it is
    /// another.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

signals:
    void currentAgreementChanged();
    void detailsRequested(); ///< Enter or a double click on a row
    void sortChanged(const accords::catalogue::SortKeys &keys);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpHeaders();
    void openHeaderMenu(const QPoint &position);
    void sortBy(const catalogue::SortKeys &keys);
    void scaleRows();
    void retranslateUi();

    table::AgreementModel *m_model;
    SortHeader *m_header;
    RowSelection *m_selection = nullptr;
    SelectionKeeper *m_keeper = nullptr;
};

} // namespace accords::ui
