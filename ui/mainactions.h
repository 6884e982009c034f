// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/mainwindow.h"

#include <QKeySequence>
#include <QObject>

#include <vector>

class QAction;
class QActionGroup;
class QMenu;

namespace accords::ui {

/// Every action of the window, in its menus. Texts are set by retranslate() only.
class MainActions final : public QObject
{
    Q_OBJECT

public:
    /// Fills the menu bar of \a window. \a table is where copying and selecting act by key.
    MainActions(QMainWindow &window, QWidget &table);

    void retranslate();
    void setLanguageChoice(LanguageChoice choice);
    void setAppearance(Appearance appearance);

    QAction *newCatalogue = nullptr;
    QAction *open = nullptr;
    QMenu *recent = nullptr; ///< filled by whoever knows the files, when it is about to show
    QAction *bundledList = nullptr;
    QAction *importing = nullptr;
    QAction *exporting = nullptr;
    QAction *saveCopy = nullptr;
    QAction *restore = nullptr;
    QAction *check = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *copy = nullptr;
    QAction *selectAll = nullptr;
    QAction *changeSelected = nullptr;
    QAction *history = nullptr;
    QAction *find = nullptr;
    QAction *clearFilter = nullptr;
    QAction *countriesPane = nullptr;
    QAction *institutionPane = nullptr;
    QMenu *columns = nullptr;  ///< filled by whoever knows the columns, when it is about to show
    QMenu *sorting = nullptr;  ///< likewise
    QMenu *editions = nullptr; ///< likewise
    QAction *problems = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QAction *help = nullptr;
    QAction *about = nullptr;

signals:
    void languageChosen(accords::ui::LanguageChoice choice);
    void appearanceChosen(accords::ui::Appearance appearance);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Labelled
    {
        QAction *action;
        const char *source;
    };

    void fillFileMenu();
    void fillEditMenu(QWidget &table);
    void fillViewMenu();
    void fillLanguageMenu(QMenu *menu);
    void fillAppearanceMenu(QMenu *menu);
    void fillHelpMenu();
    QMenu *addMenu(QMenu *parent, const char *source);
    QAction *add(QMenu *menu, const char *source, const QKeySequence &shortcut = {});

    QMainWindow &m_window;
    std::vector<Labelled> m_labelled;
    QActionGroup *m_languages;
    QActionGroup *m_appearances;
};

} // namespace accords::ui
