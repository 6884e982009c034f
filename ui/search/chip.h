// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/support/chipbutton.h"

namespace accords::ui {

/// A chip for one condition of the filter.
class Chip final : public ChipButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    /// \a label is shown, cut when very long; \a term is what the query language says, for the tool tip. Both are plain
    /// text.
    void setTerm(const QString &label, const QString &term);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QString m_term;
};

} // namespace accords::ui
