// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/queryvalues.h"

#include "text/countries.h"
#include "text/folding.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace accords::catalogue {

namespace {

/// A value and a name people have for it, folded, with hyphens for spaces. The first name of a value is its token.
struct Name
{
    QLatin1StringView token;
    QLatin1StringView name;
};

constexpr std::array typeNames = {
    Name{QLatin1StringView("erasmus"), QLatin1StringView("erasmus")},
    Name{QLatin1StringView("erasmus"), QLatin1StringView("erasmus+")},
    Name{QLatin1StringView("iia"), QLatin1StringView("iia")},
    Name{QLatin1StringView("iia"), QLatin1StringView("interinstitutional-agreement")},
    Name{QLatin1StringView("iia"), QLatin1StringView("accord-interinstitutionnel")},
    Name{QLatin1StringView("iia"), QLatin1StringView("accord-interetablissements")},
    Name{QLatin1StringView("mou"), QLatin1StringView("mou")},
    Name{QLatin1StringView("mou"), QLatin1StringView("memorandum-of-understanding")},
    Name{QLatin1StringView("mou"), QLatin1StringView("protocole-d'accord")},
    Name{QLatin1StringView("mou"), QLatin1StringView("memorandum-d'entente")},
    Name{QLatin1StringView("moa"), QLatin1StringView("moa")},
    Name{QLatin1StringView("moa"), QLatin1StringView("memorandum-of-agreement")},
    Name{QLatin1StringView("moa"), QLatin1StringView("memorandum-d'accord")},
    Name{QLatin1StringView("other"), QLatin1StringView("other")},
    Name{QLatin1StringView("other"), QLatin1StringView("autre")},
    Name{QLatin1StringView("other"), QLatin1StringView("autres")},
};

constexpr std::array signatoryNames = {
    Name{QLatin1StringView("imt-mines-albi"), QLatin1StringView("imt-mines-albi")},
    Name{QLatin1StringView("imt"), QLatin1StringView("imt")},
    Name{QLatin1StringView("none"), QLatin1StringView("none")},
    Name{QLatin1StringView("none"), QLatin1StringView("aucun")},
    Name{QLatin1StringView("none"), QLatin1StringView("aucune")},
};

constexpr std::array anyNames = {
    Name{anyProblem, QLatin1StringView("any")},
    Name{anyProblem, QLatin1StringView("all")},
    Name{anyProblem, QLatin1StringView("tous")},
    Name{anyProblem, QLatin1StringView("tout")},
};

constexpr std::array statusNames = {
    Name{QLatin1StringView("draft"), QLatin1StringView("draft")},
    Name{QLatin1StringView("draft"), QLatin1StringView("brouillon")},
    Name{QLatin1StringView("draft"), QLatin1StringView("projet")},
    Name{QLatin1StringView("active"), QLatin1StringView("active")},
    Name{QLatin1StringView("active"), QLatin1StringView("actif")},
    Name{QLatin1StringView("ending"), QLatin1StringView("ending")},
    Name{QLatin1StringView("ending"), QLatin1StringView("bientot-echu")},
    Name{QLatin1StringView("ending"), QLatin1StringView("bientot-termine")},
    Name{QLatin1StringView("renewal-pending"), QLatin1StringView("renewal-pending")},
    Name{QLatin1StringView("renewal-pending"), QLatin1StringView("renouvellement-en-cours")},
    Name{QLatin1StringView("ended"), QLatin1StringView("ended")},
    Name{QLatin1StringView("ended"), QLatin1StringView("echu")},
    Name{QLatin1StringView("ended"), QLatin1StringView("termine")},
};

std::span<const Name> namesOf(Field field)
{
    switch (field) {
    case Field::Type:
    case Field::Has:
        return typeNames;
    case Field::Signatory:
        return signatoryNames;
    case Field::Problem:
        return anyNames;
    case Field::Status:
        return statusNames;
    default:
        return {};
    }
}

QString tokenOf(std::span<const Name> names, const QString &value)
{
    const QByteArray wanted = text::folded(value).trimmed().replace(' ', '-');
    const auto found = std::ranges::find_if(
        names, [&wanted](const Name &entry) { return wanted == QByteArrayView(entry.name.data(), entry.name.size()); });
    return found == names.end() ? QString() : QString(found->token);
}

QString canonicalCountry(const QString &value, const std::vector<domain::Country> &countries)
{
    if (const auto code = text::countryCode(value))
        return *code;
    const QByteArray wanted = text::folded(value);
    const auto found = std::ranges::find_if(countries, [&wanted](const domain::Country &country) {
        return !country.label.isEmpty() && text::folded(country.label) == wanted;
    });
    if (found == countries.end())
        return {};
    return found->code.isEmpty() ? found->label : found->code;
}

QString canonicalRegion(const QString &value)
{
    const auto region = text::regionFromName(value);
    return region ? QString(domain::token(*region)) : QString();
}

QString canonicalProblem(const QString &value)
{
    QString any = tokenOf(anyNames, value);
    if (!any.isEmpty())
        return any;
    const auto code = domain::problemCodeFromToken(value);
    return code ? QString(domain::token(*code)) : QString();
}

QStringList countryNames(const std::vector<domain::Country> &countries)
{
    QStringList names;
    const auto add = [&names](const QString &code) {
        names.append(text::countryName(code, domain::Language::English));
        names.append(text::countryName(code, domain::Language::French));
    };
    for (const domain::Country &country : countries) {
        add(country.code);
        names.append(country.label);
    }
    for (const QString &code : text::countryCodes())
        add(code);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QStringList regionNames()
{
    QStringList names;
    for (const domain::Region region : domain::allRegions) {
        names.append(domain::token(region));
        names.append(text::regionName(region, domain::Language::French));
    }
    return names;
}

// Groups of dateMatch().
enum DateGroup : quint8 { periodLength = 1, periodUnit, comparisonSign, yearNumber, monthNumber, dayNumber };

QRegularExpressionMatch dateMatch(QStringView value)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(?:([0-9]{1,4})([dmyDMY])|(<=|>=|<|>|=)?([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?)\\z"));
    return shape.match(value.toString());
}

/// A part that is left out is the first of its kind, which every year and month has.
QDate firstDay(const QRegularExpressionMatch &match)
{
    const auto part = [&match](int group) { return match.hasCaptured(group) ? match.captured(group).toInt() : 1; };
    return {part(yearNumber), part(monthNumber), part(dayNumber)};
}

QDate lastDay(const QRegularExpressionMatch &match, QDate first)
{
    if (match.hasCaptured(dayNumber))
        return first;
    return match.hasCaptured(monthNumber) ? first.addMonths(1).addDays(-1) : first.addYears(1).addDays(-1);
}

QDate periodEnd(const QRegularExpressionMatch &match, QDate today)
{
    const int length = match.captured(periodLength).toInt();
    const QChar unit = match.captured(periodUnit).front().toLower();
    if (unit == u'd')
        return today.addDays(length);
    return unit == u'm' ? today.addMonths(length) : today.addYears(length);
}

} // namespace

QStringList knownValues(Field field, const std::vector<domain::Country> &countries)
{
    if (field == Field::Country)
        return countryNames(countries);
    if (field == Field::Region)
        return regionNames();
    QStringList names;
    for (const Name &entry : namesOf(field))
        names.append(entry.name);
    for (std::size_t i = 0; field == Field::Problem && i < domain::problemCodeCount; ++i)
        names.append(domain::token(static_cast<domain::ProblemCode>(i)));
    return names;
}

QString canonicalValue(Field field, const QString &value, const std::vector<domain::Country> &countries)
{
    switch (field) {
    case Field::Country:
        return canonicalCountry(value, countries);
    case Field::Region:
        return canonicalRegion(value);
    case Field::Problem:
        return canonicalProblem(value);
    case Field::Type:
    case Field::Has:
    case Field::Signatory:
    case Field::Status:
        return tokenOf(namesOf(field), value);
    default:
        return value;
    }
}

QString statusLabel(const QString &token, const text::Phrasebook &phrases)
{
    static constexpr std::array labels = {
        std::pair(QLatin1StringView("draft"), QT_TRANSLATE_NOOP("Query", "draft")),
        std::pair(QLatin1StringView("active"), QT_TRANSLATE_NOOP("Query", "active")),
        std::pair(QLatin1StringView("ending"), QT_TRANSLATE_NOOP("Query", "ending soon")),
        std::pair(QLatin1StringView("renewal-pending"), QT_TRANSLATE_NOOP("Query", "renewal pending")),
        std::pair(QLatin1StringView("ended"), QT_TRANSLATE_NOOP("Query", "ended")),
    };
    const auto found = std::ranges::find_if(labels, [&token](const auto &entry) { return token == entry.first; });
    return found == labels.end() ? token : phrases("Query", found->second);
}

bool isDateCondition(QStringView value)
{
    const auto match = dateMatch(value);
    return match.hasMatch() && (match.hasCaptured(periodUnit) || firstDay(match).isValid());
}

DayRange daysOf(QStringView value, QDate today)
{
    const auto match = dateMatch(value);
    if (match.hasCaptured(periodUnit))
        return {.first = today, .last = periodEnd(match, today)};
    const QDate first = firstDay(match);
    const QDate last = lastDay(match, first);
    const QString comparison = match.captured(comparisonSign);
    if (comparison == QLatin1StringView("<"))
        return {.last = first.addDays(-1)};
    if (comparison == QLatin1StringView("<="))
        return {.last = last};
    if (comparison == QLatin1StringView(">"))
        return {.first = last.addDays(1)};
    if (comparison == QLatin1StringView(">="))
        return {.first = first};
    return {.first = first, .last = last};
}

} // namespace accords::catalogue
