// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/view.h"

#include <QDialog>

#include <memory>

namespace accords::ui {

/// What was found while reading the list, by severity; activating one asks for its row. Not modal: it stays beside the
/// window.
class ProblemsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ProblemsDialog(QWidget *parent = nullptr);
    ~ProblemsDialog() override;

    void showView(const table::View &view);

signals:
    void lineRequested(quint32 line); ///< of the source, from 1

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace accords::ui
