// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/toolstrip.h"

#include "ui/languageswitch.h"
#include "ui/search/searchbar.h"
#include "ui/search/searchfield.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace accords::ui {

namespace {

QToolButton *createButton(QAction &action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ToolStrip::ToolStrip(QAction &open, SearchBar &search, QAction &exporting, LanguageSwitch &languages, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 8);
    row->setSpacing(10);
    QToolButton *openButton = createButton(open, this);
    QToolButton *exportButton = createButton(exporting, this);
    row->addWidget(openButton, 0, Qt::AlignTop);
    row->addWidget(&search, 1, Qt::AlignTop);
    row->addWidget(exportButton, 0, Qt::AlignTop);
    row->addWidget(&languages, 0, Qt::AlignTop);
    // One height, so that buttons and field stand on one line.
    const int height = std::max(search.field().sizeHint().height(), openButton->sizeHint().height()) + 4;
    for (QWidget *widget : {static_cast<QWidget *>(openButton), static_cast<QWidget *>(exportButton),
                            static_cast<QWidget *>(&search.field()), static_cast<QWidget *>(&languages)})
        widget->setFixedHeight(height);
}

} // namespace accords::ui
