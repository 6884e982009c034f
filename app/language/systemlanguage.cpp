// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/language/systemlanguage.h"

#include <QLocale>

namespace accords::app {

domain::Language languageFor(const QStringList &preferred)
{
    for (const QString &name : preferred) {
        const QLocale::Language language = QLocale(name).language();
        if (language == QLocale::French)
            return domain::Language::French;
        if (language == QLocale::English)
            return domain::Language::English;
    }
    return domain::Language::English;
}

domain::Language systemLanguage()
{
    return languageFor(QLocale::system().uiLanguages());
}

} // namespace accords::app
