// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/language.h"
#include "ui/mainwindow.h"

#include <QTranslator>

class QCoreApplication;

namespace accords::app {

/// What the whole program speaks: owns Qt's translator and ours, and replaces them while the window is open.
class LanguageManager final : public QObject
{
    Q_OBJECT

public:
    /// \a application outlives this.
    explicit LanguageManager(QCoreApplication &application, ui::LanguageChoice choice = ui::LanguageChoice::System,
                             QObject *parent = nullptr);
    ~LanguageManager() override;

    /// Every widget is told by QEvent::LanguageChange.
    void choose(ui::LanguageChoice choice);

    ui::LanguageChoice choice() const { return m_choice; }
    domain::Language language() const { return m_language; }

signals:
    void languageChanged(accords::domain::Language language);

private:
    void install();

    QCoreApplication &m_application;
    ui::LanguageChoice m_choice;
    domain::Language m_language;
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace accords::app
