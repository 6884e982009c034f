// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractButton>

namespace accords::ui {

/// A small rounded button for one condition of the filter; pressing it, Delete or Backspace takes the condition away.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    /// \a label is shown, cut when very long; \a term is what the query language says, for the tool tip. Both are plain
    /// text.
    void setTerm(const QString &label, const QString &term);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepRequested(int step); ///< to the chip before (-1) or after (+1)

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QString m_label;
    QString m_term;
};

} // namespace accords::ui
