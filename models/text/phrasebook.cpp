// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/phrasebook.h"

#include <QTranslator>

namespace accords::text {

Phrasebook::Phrasebook(domain::Language language) : m_language(language)
{
    const bool french = language == domain::Language::French;
    auto translator = std::make_shared<QTranslator>();
    // A program without the file speaks in source texts; a test of the translations notices, not the reader.
    if (translator->load(french ? QStringLiteral(":/translations/accords_fr.qm")
                                : QStringLiteral(":/translations/accords_en.qm")))
        m_translator = std::move(translator);
}

QString Phrasebook::operator()(const char *context, const char *source, const char *note, int count) const
{
    QString text;
    if (m_translator)
        text = m_translator->translate(context, source, note, count);
    if (text.isNull())
        text = QString::fromUtf8(source);
    if (count >= 0)
        text.replace(QLatin1StringView("%n"), locale().toString(count));
    return text;
}

QLocale Phrasebook::locale() const
{
    // English for Europe: the day stands before the month.
    return m_language == domain::Language::French ? QLocale(QLocale::French, QLocale::France)
                                                  : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace accords::text
