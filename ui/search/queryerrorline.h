// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/query.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace accords::ui {

class LinkButton;

/// What is wrong with a query, in words, and the nearest right word as an offer. Hidden when nothing is.
class QueryErrorLine final : public QWidget
{
    Q_OBJECT

public:
    explicit QueryErrorLine(QWidget *parent = nullptr);

    void showError(const std::optional<catalogue::QueryError> &error, domain::Language language);

    /// The sentence shown; empty when nothing is wrong.
    QString sentence() const;

signals:
    void suggestionTaken();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void colour();

    std::optional<catalogue::QueryError> m_error;
    QLabel *m_sentence;
    LinkButton *m_offer;
};

} // namespace accords::ui
