// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace accords::ui {

/// How loud a label is.
enum class Tone {
    Normal,
    Muted,   ///< secondary text
    Warning, ///< something is wrong
    Strong,  ///< the first words of a block
    Heading, ///< above a section or a panel
    Title,   ///< what a pane is about
};

/// A plain-text label that wraps. Foreign text must have gone through text::shown().
QLabel *makeLabel(Tone tone, const QString &text = {}, QWidget *parent = nullptr);

/// The same, whose text can be selected and copied by mouse and keyboard.
QLabel *makeSelectableLabel(Tone tone, const QString &text, QWidget *parent = nullptr);

/// A thin horizontal line between parts.
QWidget *makeSeparator(QWidget *parent = nullptr);

} // namespace accords::ui
