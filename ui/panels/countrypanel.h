// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/view.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

namespace accords::ui {

/// The side panel of countries under their regions: counts, a field to narrow it, sort by name or count. A click
/// chooses one; Ctrl+click, Space or the check box adds and takes away.
class CountryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CountryPanel(QWidget *parent = nullptr);
    ~CountryPanel() override;

    void showView(const table::View &view);

    /// Sort order and folded regions, for the settings; restore() ignores what it doesn't know.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

signals:
    void queryChosen(const accords::catalogue::Query &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace accords::ui
