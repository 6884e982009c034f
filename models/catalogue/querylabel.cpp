// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/queryvalues.h"

#include "text/countries.h"
#include "text/foreigntext.h"
#include "text/wording.h"

#include <QCoreApplication>

namespace accords::catalogue {

namespace {

using text::Phrasebook;

constexpr qsizetype longestValue = 60;

QString quotation(const QString &value, const Phrasebook &phrases)
{
    //: Quotation marks around a text that is searched for
    return phrases("Query", QT_TRANSLATE_NOOP("Query", "“%1”")).arg(text::shown(value, longestValue));
}

QString problemLabel(const QString &token, const Phrasebook &phrases)
{
    const auto code = domain::problemCodeFromToken(token);
    //: A chip: agreements with any open problem
    return code ? text::label(*code, phrases) : phrases("Query", QT_TRANSLATE_NOOP("Query", "any"));
}

QString countryLabel(const QString &canonical, const Phrasebook &phrases)
{
    const QString name = text::countryName(canonical, phrases.language());
    return name.isEmpty() ? text::shown(canonical, longestValue) : name;
}

/// The value of a field with a vocabulary, by its canonical form.
QString knownLabel(Field field, const QString &canonical, const Phrasebook &phrases)
{
    switch (field) {
    case Field::Country:
        return countryLabel(canonical, phrases);
    case Field::Region:
        return text::regionName(*domain::regionFromToken(canonical), phrases.language());
    case Field::Type:
    case Field::Has:
        return text::label(*domain::typeFromToken(canonical), phrases);
    case Field::Signatory:
        return text::facetLabel(*domain::signatoryFromToken(canonical), phrases);
    case Field::Problem:
        return problemLabel(canonical, phrases);
    case Field::Status:
        return statusLabel(canonical, phrases);
    default:
        return text::shown(canonical, longestValue);
    }
}

QString valueLabel(Field field, const QString &value, const std::vector<domain::Country> &countries,
                   const Phrasebook &phrases)
{
    const bool isText = field == Field::Text || field == Field::Institution || field == Field::Programme ||
                        field == Field::Tag || field == Field::Note;
    if (isText)
        return quotation(value, phrases);
    const QString canonical = canonicalValue(field, value, countries);
    // Not from parse(), or another list's country: it is still shown.
    return canonical.isEmpty() ? quotation(value, phrases) : knownLabel(field, canonical, phrases);
}

/// What stands around the values; null: nothing.
const char *pattern(const Term &term)
{
    switch (term.field) {
    case Field::Institution:
        return QT_TRANSLATE_NOOP("Query", "institution: %1");
    case Field::Programme:
        return QT_TRANSLATE_NOOP("Query", "programme: %1");
    case Field::Has:
        //: Chips: agreements of institutions that hold, or do not hold, an agreement of this type somewhere
        return term.negated ? QT_TRANSLATE_NOOP("Query", "holds no %1") : QT_TRANSLATE_NOOP("Query", "holds %1");
    case Field::Problem:
        return QT_TRANSLATE_NOOP("Query", "problem: %1");
    case Field::Status:
        return QT_TRANSLATE_NOOP("Query", "status: %1");
    case Field::Tag:
        return QT_TRANSLATE_NOOP("Query", "tag: %1");
    case Field::Note:
        return QT_TRANSLATE_NOOP("Query", "note: %1");
    case Field::Ends:
        return QT_TRANSLATE_NOOP("Query", "ends: %1");
    default:
        return nullptr;
    }
}

} // namespace

QString label(const Term &term, const std::vector<domain::Country> &countries, const Phrasebook &phrases)
{
    QStringList values;
    for (const QString &value : term.values)
        values.append(valueLabel(term.field, value, countries, phrases));
    QString said = values.join(QLatin1StringView(", "));
    if (const char *around = pattern(term))
        said = phrases("Query", around).arg(said);
    //: A chip: agreements that the rest of the chip does not fit
    return term.negated && term.field != Field::Has ? phrases("Query", QT_TRANSLATE_NOOP("Query", "not %1")).arg(said)
                                                    : said;
}

} // namespace accords::catalogue
