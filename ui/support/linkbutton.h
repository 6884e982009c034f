// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractButton>

namespace accords::ui {

/// A button that reads as a link: text in the accent colour, underlined under the pointer or with the focus. Long texts
/// are elided. Foreign text must have gone through text::shown().
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    /// \a text as it is: an `&` in it is a letter, not the mark of a shortcut.
    void setLinkText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_link;
};

} // namespace accords::ui
