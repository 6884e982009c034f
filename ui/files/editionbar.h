// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/edition.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace accords::ui {

class LinkButton;

/// The line above the table while something else than the current edition alone is shown: what, and the way back.
class EditionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit EditionBar(QWidget *parent = nullptr);

    /// An earlier edition is shown.
    void showEdition(const domain::Edition &edition);
    /// With the current edition so many agreements are shown that it has no more; 0: it alone is, and the line goes.
    void showEnded(quint32 agreements);

signals:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();
    QString sentence() const;

    std::optional<domain::Edition> m_edition; ///< an earlier one
    quint32 m_ended = 0;
    QLabel *m_sentence;
    LinkButton *m_back;
};

} // namespace accords::ui
