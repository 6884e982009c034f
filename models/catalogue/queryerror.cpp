// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/query.h"

#include "text/foreigntext.h"

#include <QCoreApplication>

namespace accords::catalogue {

namespace {

/// Longer words are cut: the sentence stands in one line under the search field.
constexpr qsizetype longestWord = 60;

const char *unknownValue(Field field)
{
    switch (field) {
    case Field::Country:
        return QT_TRANSLATE_NOOP("Query", "No country is called “%1”.");
    case Field::Region:
        return QT_TRANSLATE_NOOP("Query", "“%1” is no region: africa, americas, asia, europe and oceania are.");
    case Field::Type:
    case Field::Has:
        return QT_TRANSLATE_NOOP("Query", "“%1” is no type: erasmus, iia, mou, moa and other are.");
    case Field::Signatory:
        return QT_TRANSLATE_NOOP("Query", "“%1” is no signatory: imt, imt-mines-albi and none are.");
    case Field::Problem:
        return QT_TRANSLATE_NOOP("Query", "“%1” is no kind of problem; problem:any finds them all.");
    default:
        return QT_TRANSLATE_NOOP("Query", "“%1” is no status: draft, active, ending, renewal-pending and ended are.");
    }
}

const char *missingValue(const QueryError &error)
{
    if (error.word.endsWith(u':'))
        return QT_TRANSLATE_NOOP("Query", "Type a value right after “%1”, without a space.");
    if (error.word == QLatin1StringView(","))
        return QT_TRANSLATE_NOOP("Query", "A value is missing beside the comma.");
    if (error.word == QLatin1StringView("-"))
        return QT_TRANSLATE_NOOP("Query",
                                 "Type right after “-” what is not wanted, or put “-” in quotes to search for it.");
    return QT_TRANSLATE_NOOP("Query", "There is nothing between the quotes.");
}

const char *source(const QueryError &error)
{
    switch (error.kind) {
    case QueryError::Kind::UnknownField:
        return QT_TRANSLATE_NOOP("Query", "There is no field “%1”; to search for the text itself, put it in quotes.");
    case QueryError::Kind::UnknownValue:
        return unknownValue(error.field);
    case QueryError::Kind::MissingValue:
        return missingValue(error);
    case QueryError::Kind::OpenQuote:
        return error.word.size() > 1
                   ? QT_TRANSLATE_NOOP("Query", "The quotation that starts with “%1” needs a closing quote.")
                   : QT_TRANSLATE_NOOP("Query", "Type the words to search for, and a closing quote.");
    case QueryError::Kind::BadDate:
        break;
    }
    return QT_TRANSLATE_NOOP("Query", "“%1” is no date: write for example 2027-09, <2027-09-30 or 12m.");
}

/// The word as the sentence quotes it: an open quotation without its own quote.
QString quotable(const QueryError &error)
{
    const bool open = error.kind == QueryError::Kind::OpenQuote;
    return text::shown(QStringView(error.word).sliced(open ? 1 : 0), longestWord);
}

} // namespace

QString sentence(const QueryError &error, const text::Phrasebook &phrases)
{
    QString said = phrases("Query", source(error));
    if (said.contains(QLatin1StringView("%1")))
        said = said.arg(quotable(error));
    if (error.suggestion.isEmpty())
        return said;
    //: %1 is a field's name, a country, a type …: the nearest right word for a wrong one
    const QString question = phrases("Query", QT_TRANSLATE_NOOP("Query", "Did you mean “%1”?"));
    return said + u' ' + question.arg(text::shown(error.suggestion, longestWord));
}

} // namespace accords::catalogue
