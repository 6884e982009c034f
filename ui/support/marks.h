// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreementtype.h"

#include <QLabel>

namespace accords::ui {

/// A type as a pill, like in the table, whose text can be selected and copied.
class TypePill final : public QLabel
{
    Q_OBJECT

public:
    TypePill(const QString &label, domain::AgreementType type, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();

    domain::AgreementType m_type;
};

/// A country's code as a badge, like in the panels, whose text can be selected and copied.
class CodeBadge final : public QLabel
{
    Q_OBJECT

public:
    explicit CodeBadge(const QString &code, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace accords::ui
