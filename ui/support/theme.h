// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace accords::ui {

/// How light the window is: as the system says, or as the person chose.
enum class Appearance : quint8 { System, Light, Dark };

/// The colours that a palette has no role for. Text colours reach a contrast of 4.5 : 1 on their background (WCAG AA).
struct Colours
{
    QColor accent;         ///< the one accent colour: selection, focus, links
    QColor muted;          ///< secondary text on the base
    QColor separator;      ///< thin lines between parts
    QColor highlight;      ///< behind found text
    QColor highlightText;
    QColor warning;        ///< text of warnings and errors on the base
};

/// The colours that go with \a palette, light or dark.
Colours coloursFor(const QPalette &palette);

/// Whether \a palette is a dark one.
bool isDark(const QPalette &palette);

/// Gives the application its style, palette and style sheet. Call it at the start, and again when a person chooses or
/// the system changes.
void applyAppearance(QApplication &application, Appearance appearance);

} // namespace accords::ui
