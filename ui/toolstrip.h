// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QAction;

namespace accords::ui {

class LanguageSwitch;
class SearchBar;

/// The top of the window: open, search, export, language.
class ToolStrip final : public QWidget
{
    Q_OBJECT

public:
    ToolStrip(QAction &open, SearchBar &search, QAction &exporting, LanguageSwitch &languages,
              QWidget *parent = nullptr);
};

} // namespace accords::ui
