// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/bulkchange.h"

#include <QDialog>

#include <memory>

namespace accords::ui {

/// One change over many agreements: status, dates, and tags of their institutions; a preview says how many and which
/// fields change. Acts on the snapshot that was shown when it was opened.
class BulkDialog final : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(table::BulkChange change, domain::Language language, QWidget *parent = nullptr);
    ~BulkDialog() override;

    void setLanguage(domain::Language language);

    /// What was asked for; complete once accepted. O(changes).
    std::vector<domain::FieldChange> changes() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace accords::ui
