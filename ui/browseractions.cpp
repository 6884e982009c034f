// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/browseractions.h"

#include "ui/browser.h"
#include "ui/mainactions.h"
#include "ui/panes.h"
#include "ui/table/agreementtable.h"

#include <QAction>
#include <QMenu>

namespace accords::ui {

namespace {

void connectPane(QAction &action, Panes &panes, Panes::Side side)
{
    const auto follow = [&action, &panes, side] { action.setChecked(!panes.isFolded(side)); };
    QObject::connect(&action, &QAction::toggled, &panes, [&panes, side](bool shown) { panes.setFolded(side, !shown); });
    QObject::connect(&panes, &Panes::foldedChanged, &action, follow);
    follow();
}

} // namespace

void connectActions(MainActions &actions, Browser &browser)
{
    connectPane(*actions.countriesPane, browser.panes(), Panes::Side::Left);
    connectPane(*actions.institutionPane, browser.panes(), Panes::Side::Right);
    QObject::connect(actions.selectAll, &QAction::triggered, &browser.table(), &QTableView::selectAll);
    QObject::connect(actions.columns, &QMenu::aboutToShow, &browser, [&actions, &browser] {
        actions.columns->clear();
        browser.table().fillColumnsMenu(*actions.columns);
    });
    QObject::connect(actions.sorting, &QMenu::aboutToShow, &browser, [&actions, &browser] {
        actions.sorting->clear();
        browser.table().fillSortMenu(*actions.sorting);
    });
    QObject::connect(actions.nextPane, &QAction::triggered, &browser, [&browser] { browser.stepPane(+1); });
    QObject::connect(actions.previousPane, &QAction::triggered, &browser, [&browser] { browser.stepPane(-1); });
}

} // namespace accords::ui
