// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPlainTextEdit>

namespace accords::ui {

/// Plain text that is as high as its lines, to a limit, and then scrolls.
class GrowingText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingText(QWidget *parent = nullptr);

    /// The text letter for letter: QPlainTextEdit::toPlainText() makes spaces of no-break spaces.
    QString plainText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();
};

} // namespace accords::ui
