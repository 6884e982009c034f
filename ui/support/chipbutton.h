// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractButton>

namespace accords::ui {

/// A small rounded button with a cross; pressing it, Delete or Backspace takes away what it stands for.
class ChipButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChipButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Without a cross it can't be pressed.
    void setRemovable(bool removable);

signals:
    void stepRequested(int step); ///< to the chip before (-1) or after (+1)

protected:
    /// \a label is shown, cut when very long. Plain text.
    void setLabel(const QString &label);
    const QString &label() const { return m_label; }

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_label;
};

} // namespace accords::ui
