// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/view.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace accords::ui {

class AboutDialog;
class HelpWindow;
class ProblemsDialog;

/// The windows that stay open beside the main one: problems, help, about. Each is made when first asked for.
class Companions final : public QObject
{
    Q_OBJECT

public:
    explicit Companions(QWidget &window);

    void showView(const table::View &view);

    void openProblems();
    void openHelp();
    void openAbout();

signals:
    void lineRequested(quint32 line);

private:
    QWidget &m_window;
    table::View m_view;
    QPointer<ProblemsDialog> m_problems;
    QPointer<HelpWindow> m_help;
    QPointer<AboutDialog> m_about;
};

} // namespace accords::ui
