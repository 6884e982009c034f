// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/fieldcheck.h"

#include "domain/fieldtext.h"

#include <QUrl>

#include <algorithm>

namespace accords::domain {

namespace {

constexpr qsizetype longestLine = 10'000;
constexpr qsizetype longestLines = 100 * longestLine;
constexpr qsizetype longestNotes = 4'000'000;

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator || c == u'\x85';
}

/// Nothing that is a line's end, or could be none but in an attempt to deceive.
bool hasLineBreak(const QString &text)
{
    return std::ranges::any_of(text, isLineBreak);
}

bool hasSpace(const QString &text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c.isSpace() || c.isNull() || c.category() == QChar::Other_Control; });
}

/// Names with dots between them, at least two: `uni.example`.
bool isDomain(QStringView text)
{
    const QList<QStringView> labels = text.split(u'.');
    return labels.size() >= 2 && std::ranges::all_of(labels, [](QStringView label) {
               return !label.isEmpty() && label.front() != u'-' && label.back() != u'-' &&
                      std::ranges::all_of(label, [](QChar c) {
                          return c.isLetterOrNumber() || c.isMark() || c == u'-' || c.isSurrogate();
                      });
           });
}

std::optional<FieldFault> faultOfTexts(const QStringList &texts)
{
    if (std::ranges::any_of(texts, hasLineBreak))
        return FieldFault::SeveralLines;
    if (std::ranges::any_of(texts, [](const QString &text) { return text.trimmed().isEmpty(); }))
        return FieldFault::EmptyPart;
    QStringList distinct = texts;
    return distinct.removeDuplicates() > 0 ? std::optional(FieldFault::Repeated) : std::nullopt;
}

std::optional<FieldFault> faultOfContact(const Contact &contact)
{
    const QStringList texts = {contact.name, contact.role, contact.mail, contact.phone};
    if (std::ranges::any_of(texts, hasLineBreak))
        return FieldFault::SeveralLines;
    if (texts.join(QString()).trimmed().isEmpty())
        return FieldFault::EmptyPart;
    return contact.mail.isEmpty() || isMailAddress(contact.mail) ? std::nullopt : std::optional(FieldFault::NotAMail);
}

std::optional<FieldFault> faultOfInstitution(Field field, const QString &text)
{
    InstitutionRecord record;
    const bool isValue = setField(record, field, text);
    std::optional<FieldFault> fault;
    if (field == Field::Website && !isWebAddress(text))
        fault = FieldFault::NotAWebAddress;
    if (field == Field::Tags)
        fault = faultOfTexts(record.tags);
    for (const Contact &contact : record.contacts) {
        if (!fault)
            fault = faultOfContact(contact);
    }
    return fault || isValue ? fault : FieldFault::NotAValue;
}

/// Why a text is no value of a field of an agreement.
FieldFault faultOfNoValue(Field field)
{
    switch (field) {
    case Field::Status:
        return FieldFault::NotAStatus;
    case Field::Start:
    case Field::End:
        return FieldFault::NotADate;
    case Field::SeatsOut:
    case Field::SeatsIn:
        return FieldFault::NotANumber;
    default:
        return FieldFault::NotAValue;
    }
}

bool isYear(const QDate &date)
{
    return !date.isValid() || (date.year() >= 1800 && date.year() <= 2999);
}

std::optional<FieldFault> faultOfAgreement(Field field, const QString &text)
{
    AgreementRecord record;
    if (!setField(record, field, text))
        return faultOfNoValue(field);
    if (!isYear(record.start) || !isYear(record.end))
        return FieldFault::NotADate;
    if (record.seatsOut.value_or(0) > mostSeats || record.seatsIn.value_or(0) > mostSeats)
        return FieldFault::NotANumber;
    return faultOfTexts(record.files);
}

bool isOneLine(Field field)
{
    return field == Field::DisplayName || field == Field::Website || field == Field::City;
}

} // namespace

qsizetype longestText(Field field)
{
    switch (field) {
    case Field::InstitutionNotes:
    case Field::AgreementNotes:
        return longestNotes;
    case Field::Tags:
    case Field::Contacts:
    case Field::Files:
        return longestLines;
    default:
        return longestLine;
    }
}

std::optional<FieldFault> faultOf(Field field, const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (text.size() > longestText(field))
        return FieldFault::TooLong;
    if (isOneLine(field) && hasLineBreak(text))
        return FieldFault::SeveralLines;
    return isOfInstitution(field) ? faultOfInstitution(field, text) : faultOfAgreement(field, text);
}

std::optional<FieldFault> faultOfDates(const AgreementRecord &record)
{
    const bool isReversed = record.start.isValid() && record.end.isValid() && record.end < record.start;
    return isReversed ? std::optional(FieldFault::EndBeforeStart) : std::nullopt;
}

bool isMailAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && text.count(u'@') == 1 && !hasSpace(text) && isDomain(QStringView(text).sliced(at + 1));
}

bool isWebAddress(const QString &text)
{
    if (text.isEmpty() || hasSpace(text))
        return false;
    const bool hasScheme = text.contains(QLatin1StringView("://"));
    const QUrl url(hasScheme ? text : QStringLiteral("https://") + text, QUrl::StrictMode);
    const bool isOfWeb = url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    return url.isValid() && isOfWeb && url.userInfo().isEmpty() && isDomain(url.host());
}

} // namespace accords::domain
