// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/mainactions.h"

#include "ui/support/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

namespace accords::ui {

namespace {

void tick(const QActionGroup &group, int data)
{
    for (QAction *action : group.actions())
        action->setChecked(action->data().toInt() == data);
}

} // namespace

MainActions::MainActions(QMainWindow &window, QWidget &table)
    : QObject(&window), m_window(window), m_languages(new QActionGroup(this)), m_appearances(new QActionGroup(this))
{
    fillFileMenu();
    fillEditMenu(table);
    fillViewMenu();
    fillHelpMenu();
    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        emit languageChosen(static_cast<LanguageChoice>(action->data().toInt()));
    });
    connect(m_appearances, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit appearanceChosen(static_cast<Appearance>(action->data().toInt())); });
    QCoreApplication::instance()->installEventFilter(this);
    retranslate();
}

void MainActions::retranslate()
{
    for (const Labelled &labelled : m_labelled)
        labelled.action->setText(tr(labelled.source));
}

void MainActions::setLanguageChoice(LanguageChoice choice)
{
    tick(*m_languages, static_cast<int>(choice));
}

void MainActions::setAppearance(Appearance appearance)
{
    tick(*m_appearances, static_cast<int>(appearance));
}

bool MainActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    // On X11 every text field, the search field first of all, would take Ctrl+E for the end of its line.
    const auto *widget = qobject_cast<const QWidget *>(watched);
    const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
    if (widget == nullptr || widget->window() != &m_window || keys != exporting->shortcut())
        return false;
    event->ignore();
    return true;
}

void MainActions::fillFileMenu()
{
    //: Menu
    QMenu *menu = addMenu(nullptr, QT_TR_NOOP("&File"));
    newCatalogue = add(menu, QT_TR_NOOP("&New catalogue…"), QKeySequence::New);
    open = add(menu, QT_TR_NOOP("&Open…"), QKeySequence::Open);
    open->setIcon(icon(QStringLiteral("open")));
    //: Menu of the files that were opened last
    recent = addMenu(menu, QT_TR_NOOP("Open &recent"));
    //: Opens the list of agreements that ships with the program
    bundledList = add(menu, QT_TR_NOOP("&Bundled list"));
    menu->addSeparator();
    //: Takes a newer list into the catalogue
    importing = add(menu, QT_TR_NOOP("&Import list…"), Qt::CTRL | Qt::Key_I);
    exporting = add(menu, QT_TR_NOOP("&Export…"), Qt::CTRL | Qt::Key_E);
    exporting->setIcon(icon(QStringLiteral("export")));
    menu->addSeparator();
    //: Of the catalogue, under another name
    saveCopy = add(menu, QT_TR_NOOP("Save a co&py…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    //: Goes back to a backup of the catalogue
    restore = add(menu, QT_TR_NOOP("Res&tore…"));
    //: Looks for damage in the catalogue’s file
    check = add(menu, QT_TR_NOOP("Chec&k the catalogue"));
    menu->addSeparator();
    quit = add(menu, QT_TR_NOOP("&Quit"), Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
}

void MainActions::fillEditMenu(QWidget &table)
{
    //: Menu
    QMenu *menu = addMenu(nullptr, QT_TR_NOOP("&Edit"));
    undo = add(menu, QT_TR_NOOP("&Undo"), Qt::CTRL | Qt::Key_Z);
    redo = add(menu, QT_TR_NOOP("&Redo"));
    redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    menu->addSeparator();
    copy = add(menu, QT_TR_NOOP("&Copy the selected rows"), QKeySequence::Copy);
    selectAll = add(menu, QT_TR_NOOP("Select &all rows"), QKeySequence::SelectAll);
    // Text fields and the detail pane keep these keys for themselves.
    for (QAction *action : {copy, selectAll}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        table.addAction(action);
    }
    menu->addSeparator();
    //: Opens a dialog that changes status, dates and tags of the selected agreements
    changeSelected = add(menu, QT_TR_NOOP("C&hange selected…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    //: Opens the list of all changes
    history = add(menu, QT_TR_NOOP("H&istory"), Qt::CTRL | Qt::Key_H);
    menu->addSeparator();
    //: Puts the cursor into the search field
    find = add(menu, QT_TR_NOOP("&Find"), QKeySequence::Find);
    clearFilter = add(menu, QT_TR_NOOP("C&lear the filter"), Qt::Key_Escape);
}

void MainActions::fillViewMenu()
{
    //: Menu
    QMenu *menu = addMenu(nullptr, QT_TR_NOOP("&View"));
    //: Shows or folds the left pane
    countriesPane = add(menu, QT_TR_NOOP("&Countries, types and signatories"), Qt::CTRL | Qt::Key_1);
    //: Shows or folds the right pane
    institutionPane = add(menu, QT_TR_NOOP("&Institution"), Qt::CTRL | Qt::Key_2);
    countriesPane->setCheckable(true);
    institutionPane->setCheckable(true);
    menu->addSeparator();
    //: Menu of the table’s columns to show and hide
    columns = addMenu(menu, QT_TR_NOOP("C&olumns"));
    //: Menu of the table’s columns to sort by
    sorting = addMenu(menu, QT_TR_NOOP("&Sort by"));
    //: Menu of the editions of the list that the catalogue holds
    editions = addMenu(menu, QT_TR_NOOP("&Edition"));
    //: Opens the window with what was found while reading the list
    problems = add(menu, QT_TR_NOOP("&Problems…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    problems->setIcon(icon(QStringLiteral("problems")));
    menu->addSeparator();
    nextPane = add(menu, QT_TR_NOOP("&Next pane"), Qt::Key_F6);
    previousPane = add(menu, QT_TR_NOOP("P&revious pane"), Qt::SHIFT | Qt::Key_F6);
    menu->addSeparator();
    //: Menu of the interface’s languages
    fillLanguageMenu(addMenu(menu, QT_TR_NOOP("&Language")));
    //: Menu: light or dark
    fillAppearanceMenu(addMenu(menu, QT_TR_NOOP("&Appearance")));
}

void MainActions::fillLanguageMenu(QMenu *menu)
{
    //: The language of the system
    QAction *system = add(menu, QT_TR_NOOP("&System"));
    // Each language under its own name, so that it is found by a person who reads no other.
    QAction *french = menu->addAction(QStringLiteral("&Français"));
    QAction *english = menu->addAction(QStringLiteral("&English"));
    system->setData(static_cast<int>(LanguageChoice::System));
    french->setData(static_cast<int>(LanguageChoice::French));
    english->setData(static_cast<int>(LanguageChoice::English));
    for (QAction *action : {system, french, english}) {
        action->setCheckable(true);
        m_languages->addAction(action);
    }
    system->setChecked(true);
}

void MainActions::fillAppearanceMenu(QMenu *menu)
{
    //: Light or dark as the system is
    QAction *system = add(menu, QT_TR_NOOP("As the &system"));
    //: Appearance of the window
    QAction *light = add(menu, QT_TR_NOOP("&Light"));
    //: Appearance of the window
    QAction *dark = add(menu, QT_TR_NOOP("&Dark"));
    system->setData(static_cast<int>(Appearance::System));
    light->setData(static_cast<int>(Appearance::Light));
    dark->setData(static_cast<int>(Appearance::Dark));
    for (QAction *action : {system, light, dark}) {
        action->setCheckable(true);
        m_appearances->addAction(action);
    }
    system->setChecked(true);
}

void MainActions::fillHelpMenu()
{
    //: Menu
    QMenu *menu = addMenu(nullptr, QT_TR_NOOP("&Help"));
    //: Opens the help window
    help = add(menu, QT_TR_NOOP("Accords &help"), QKeySequence::HelpContents);
    help->setIcon(icon(QStringLiteral("help")));
    about = add(menu, QT_TR_NOOP("&About Accords"));
    about->setMenuRole(QAction::AboutRole);
}

QMenu *MainActions::addMenu(QMenu *parent, const char *source)
{
    QMenu *menu = parent ? parent->addMenu(QString()) : m_window.menuBar()->addMenu(QString());
    m_labelled.push_back({menu->menuAction(), source});
    return menu;
}

QAction *MainActions::add(QMenu *menu, const char *source, const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(QString());
    action->setShortcut(shortcut);
    m_labelled.push_back({action, source});
    return action;
}

} // namespace accords::ui
