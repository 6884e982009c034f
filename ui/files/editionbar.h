// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/edition.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace accords::ui {

class LinkButton;

/// The line above the table while an earlier edition is shown: which one, and the way back.
class EditionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit EditionBar(QWidget *parent = nullptr);

    /// Nothing: the current edition is shown, and the line goes.
    void showEdition(const std::optional<domain::Edition> &edition);

signals:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();

    std::optional<domain::Edition> m_edition;
    QLabel *m_sentence;
    LinkButton *m_back;
};

} // namespace accords::ui
