// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/highlights.h"
#include "table/view.h"
#include "text/phrasebook.h"

#include <QAbstractTableModel>

namespace accords::table {

/// The agreements of a view as a table, one column for each of catalogue::columns(). It shows the order the view has:
/// sort() asks for another by signal, and whoever computes views answers with showView().
class AgreementModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    // Not an enum class: roles are used as int everywhere.
    enum Role {
        AgreementIdRole = Qt::UserRole, ///< domain::AgreementId as uint
        TypeRole,                       ///< domain::AgreementType as int, in TypeColumn only
        SignatoryRole,                  ///< domain::Signatory as int, in SignatoryColumn only
        CountryCodeRole,                ///< `BR`, in CountryColumn and CountryCodeColumn only
    };

    explicit AgreementModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Shows another view: one reset when rows changed; data and header changes when only the language did,
    /// or what staff keep.
    void showView(const View &view);

    const View &view() const { return m_view; }
    domain::AgreementId agreementAt(int row) const;
    /// Whether it is of an earlier edition, and the list has it no more.
    bool hasEnded(int row) const { return m_view.snapshot->list().hasEnded(agreementAt(row)); }

    /// The shown row of an agreement, or -1. O(rows).
    int rowOf(domain::AgreementId id) const;

    /// Where the view's words stand in a cell's shown text.
    std::vector<catalogue::Range> highlights(const QModelIndex &index) const;

signals:
    void sortRequested(int column, Qt::SortOrder order);

private:
    View m_view;
    text::Phrasebook m_phrases;
};

} // namespace accords::table
