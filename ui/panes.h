// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSplitter>
#include <QVariantMap>

namespace accords::ui {

/// Three panes side by side. The outer two fold away and come back as wide as they were; the middle takes the rest.
class Panes final : public QSplitter
{
    Q_OBJECT

public:
    enum class Side { Left, Right };

    Panes(QWidget *left, QWidget *middle, QWidget *right, QWidget *parent = nullptr);

    bool isFolded(Side side) const;
    void setFolded(Side side, bool folded);

    /// Widths and what is folded; restore() ignores what it doesn't know.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

signals:
    void foldedChanged();

private:
    int width(Side side) const;
    void applyWidths();
    void rememberWidths();

    int m_left; ///< widths of the outer panes when shown, px
    int m_right;
};

} // namespace accords::ui
