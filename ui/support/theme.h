// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;

namespace accords::ui {

/// How light the window is: as the system says, or as the person chose.
enum class Appearance : quint8 { System, Light, Dark };

/// The colours that a palette has no role for. Text colours reach a contrast of 4.5 : 1 on their background (WCAG AA).
struct Colours
{
    QColor accent;    ///< the one accent colour: focus, links, what is checked
    QColor onAccent;  ///< text on the accent colour
    QColor selection; ///< behind a selected row or a pressed-in button
    QColor hover;     ///< behind the row under the pointer
    QColor muted;     ///< secondary text on the base, the window, a selected row or one under the pointer
    QColor separator; ///< thin lines between parts
    QColor border;    ///< frames of controls; 3 : 1 on the base and the window
    QColor highlight; ///< behind found text
    QColor highlightText;
    QColor warning; ///< text of warnings and errors on the base or the window
};

/// The colours that go with \a palette, light or dark.
Colours coloursFor(const QPalette &palette);

/// Whether \a palette is a dark one.
bool isDark(const QPalette &palette);

/// The program's own palette.
QPalette windowPalette(bool dark);

/// The same for lists and tables, where a selected row is a tint and not the full accent colour: pills, badges and
/// found text stay readable on it.
QPalette viewPalette(bool dark);

/// Gives the application its style and palette, once. Theme keeps them right.
void applyAppearance(Appearance appearance);

/// Keeps the application's looks as chosen; under Appearance::System as the system has them, also when it changes.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// Applies \a appearance. \a application outlives the theme. Best before there are widgets, which would all have to
    /// follow.
    explicit Theme(QApplication &application, Appearance appearance = Appearance::System);

    void setAppearance(Appearance appearance);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    Appearance m_appearance = Appearance::System;
    bool m_applying = false; ///< our own palette changes are no news
};

} // namespace accords::ui
