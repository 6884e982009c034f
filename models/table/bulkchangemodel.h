// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/bulkchange.h"
#include "table/titledmodel.h"

namespace accords::table {

/// What a change over many agreements changes, one field a row: what it is about, the value before and after. Nothing
/// is kept for each row, so that a preview of a hundred thousand is there at once.
class BulkChangeModel final : public TitledModel
{
    Q_OBJECT

public:
    enum BulkColumn : int { SubjectColumn, FieldColumn, BeforeColumn, AfterColumn, BulkColumnCount };

    BulkChangeModel(BulkChange change, domain::Language language, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const BulkChange &change() const { return m_change; }
    void wish(const BulkWishes &wishes);

private:
    BulkChange m_change;
};

} // namespace accords::table
