// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/naming.h"

#include "text/countries.h"
#include "text/foreigntext.h"

#include <QCoreApplication>

namespace accords::table {

QString countryName(const domain::Country &country, const text::Phrasebook &phrases)
{
    QString known = text::countryName(country.code, phrases.language());
    if (!known.isEmpty())
        return known;
    QString label = text::shown(country.label);
    //: Stands for the country of agreements whose list names none
    return label.trimmed().isEmpty() ? phrases("Countries", QT_TRANSLATE_NOOP("Countries", "No country")) : label;
}

QString regionName(domain::Region region, const text::Phrasebook &phrases)
{
    if (region != domain::Region::Unknown)
        return text::regionName(region, phrases.language());
    //: Heads the countries that belong to none of the five continents
    return phrases("Countries", QT_TRANSLATE_NOOP("Countries", "Other"));
}

QString endedText(const text::Phrasebook &phrases)
{
    //: Said of an agreement that earlier editions of the list had
    return phrases("Agreements", QT_TRANSLATE_NOOP("Agreements", "Ended: the list has it no more"));
}

} // namespace accords::table
