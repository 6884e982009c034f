// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

namespace accords::ui {

/// A line edit that shows it is for searching: a magnifying glass before the text, a button that clears behind it. The
/// glass is only drawn, so that assistive tools don't meet a button that does nothing. Esc clears it; when it is empty
/// already, Esc means what it means in the window.
class GlyphField : public QLineEdit
{
    Q_OBJECT

public:
    explicit GlyphField(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
};

} // namespace accords::ui
