// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/view.h"

#include <QWidget>

#include <memory>

namespace accords::ui {

/// A short list of choices with counts: the types, the signatories, the statuses or the tags. Chosen as in
/// CountryPanel. As high as its rows, of which a few show at once where there are many. Statuses and tags are hidden
/// where staff gave none.
class FacetPanel final : public QWidget
{
    Q_OBJECT

public:
    /// \a field is one of Field::Type, Signatory, Status and Tag.
    explicit FacetPanel(catalogue::Field field, QWidget *parent = nullptr);
    ~FacetPanel() override;

    void showView(const table::View &view);

signals:
    void queryChosen(const accords::catalogue::Query &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace accords::ui
