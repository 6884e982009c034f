// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/language/languagemanager.h"

#include "app/language/systemlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace accords::app {

namespace {

using domain::Language;

Language languageOf(ui::LanguageChoice choice)
{
    switch (choice) {
    case ui::LanguageChoice::System:
        break;
    case ui::LanguageChoice::English:
        return Language::English;
    case ui::LanguageChoice::French:
        return Language::French;
    }
    return systemLanguage();
}

/// The system's own locale where it speaks the language: it knows the person's country.
QLocale localeOf(Language language)
{
    const QLocale::Language wanted = language == Language::French ? QLocale::French : QLocale::English;
    const QLocale system = QLocale::system();
    return system.language() == wanted ? system : QLocale(wanted);
}

QString codeOf(Language language)
{
    return language == Language::French ? QStringLiteral("fr") : QStringLiteral("en");
}

} // namespace

LanguageManager::LanguageManager(QCoreApplication &application, ui::LanguageChoice choice, QObject *parent)
    : QObject(parent), m_application(application), m_choice(choice), m_language(languageOf(choice))
{
    install();
}

LanguageManager::~LanguageManager() = default;

void LanguageManager::choose(ui::LanguageChoice choice)
{
    m_choice = choice;
    const Language language = languageOf(choice);
    if (language == m_language)
        return;
    m_language = language;
    install();
    emit languageChanged(language);
}

void LanguageManager::install()
{
    // Before the translators: widgets that hear of the change write numbers at once.
    QLocale::setDefault(localeOf(m_language));
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
    // English is what Qt's own texts are written in; there may be no file for it, nor one for French on a system
    // without qt6-translations-l10n.
    if (m_qt.load(QStringLiteral("qtbase_") + codeOf(m_language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/translations/accords_") + codeOf(m_language)))
        m_application.installTranslator(&m_own);
}

} // namespace accords::app
