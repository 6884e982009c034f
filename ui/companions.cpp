// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/companions.h"

#include "ui/help/aboutdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/problems/problemsdialog.h"

namespace accords::ui {

namespace {

void bringForward(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

Companions::Companions(QWidget &window) : QObject(&window), m_window(window) {}

void Companions::showView(const table::View &view)
{
    m_view = view;
    if (m_problems)
        m_problems->showView(view);
}

void Companions::openProblems()
{
    if (!m_problems) {
        m_problems = new ProblemsDialog(&m_window);
        m_problems->showView(m_view);
        connect(m_problems, &ProblemsDialog::lineRequested, this, &Companions::lineRequested);
    }
    bringForward(*m_problems);
}

void Companions::openHelp()
{
    if (!m_help)
        m_help = new HelpWindow(&m_window);
    bringForward(*m_help);
}

void Companions::openAbout()
{
    if (!m_about)
        m_about = new AboutDialog(&m_window);
    bringForward(*m_about);
}

} // namespace accords::ui
