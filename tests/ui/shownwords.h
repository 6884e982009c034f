// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QWidget>

namespace accords::testing {

/// One text that a person or an assistive tool meets in a window, and where.
struct ShownText
{
    QString place; ///< for the message of a failing test: class, name and property
    QString text;
};

/// Every text of \a window and of the windows that belong to it: labels, buttons, actions, menus, titles, tool tips,
/// placeholders, accessible names, pages, and all headers and first rows of its models. Hidden widgets are left out,
/// menus are not.
QList<ShownText> shownTexts(const QWidget &window);

/// Every visible widget that takes the Tab key and has no accessible name of its own.
QStringList unnamedControls(const QWidget &window);

} // namespace accords::testing
