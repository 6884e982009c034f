// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/fieldwording.h"

#include "domain/fieldtext.h"
#include "text/foreigntext.h"
#include "text/wording.h"

#include <QCoreApplication>

#include <array>

namespace accords::table {

namespace {

using domain::Field;

constexpr const char *context = "StaffFields";
constexpr qsizetype longestShown = 120;

bool isDate(Field field)
{
    return field == Field::Start || field == Field::End;
}

QString dateText(const QDate &date, const text::Phrasebook &phrases)
{
    return phrases.locale().toString(date, QLocale::ShortFormat);
}

QString contactText(const domain::Contact &contact)
{
    QStringList words = {contact.name, contact.role, contact.mail, contact.phone};
    words.removeAll(QString());
    return words.join(QLatin1StringView(", "));
}

QString institutionValue(Field field, const QString &text)
{
    domain::InstitutionRecord record;
    domain::setField(record, field, text);
    if (field == Field::Tags)
        return record.tags.join(QLatin1StringView(", "));
    QStringList contacts;
    std::ranges::transform(record.contacts, std::back_inserter(contacts), contactText);
    return field == Field::Contacts ? contacts.join(QLatin1StringView("; ")) : text;
}

QString agreementValue(Field field, const QString &text, const text::Phrasebook &phrases)
{
    domain::AgreementRecord record;
    domain::setField(record, field, text);
    switch (field) {
    case Field::Status:
        return statusLabel(record.status, phrases);
    case Field::Start:
        return dateText(record.start, phrases);
    case Field::End:
        //: Instead of the date on which an agreement ends
        return record.isOpenEnded ? phrases(context, QT_TRANSLATE_NOOP("StaffFields", "no end"))
                                  : dateText(record.end, phrases);
    case Field::Files:
        return record.files.join(QLatin1StringView("; "));
    default:
        return text;
    }
}

QString datesText(const domain::AgreementRecord &record, const text::Phrasebook &phrases)
{
    const QString start = dateText(record.start, phrases);
    const QString end = record.isOpenEnded ? phrases(context, QT_TRANSLATE_NOOP("StaffFields", "no end"))
                                           : dateText(record.end, phrases);
    if (start.isEmpty() && record.end.isValid()) {
        //: %1: the day on which an agreement ends
        return phrases(context, QT_TRANSLATE_NOOP("StaffFields", "until %1")).arg(end);
    }
    if (end.isEmpty() && record.start.isValid()) {
        //: %1: the day on which an agreement starts
        return phrases(context, QT_TRANSLATE_NOOP("StaffFields", "from %1")).arg(start);
    }
    return start.isEmpty() ? end : start + QStringLiteral(" – ") + end;
}

QString seatsText(const std::optional<quint32> &seats, const char *source, const text::Phrasebook &phrases)
{
    return seats ? phrases(context, source).arg(phrases.locale().toString(*seats)) : QString();
}

} // namespace

QString fieldLabel(Field field, const text::Phrasebook &phrases)
{
    //: Names of the fields that staff fill in, beside the fields and as headings
    static constexpr std::array texts = {
        QT_TRANSLATE_NOOP("StaffFields", "Display name"),
        QT_TRANSLATE_NOOP("StaffFields", "Website"),
        QT_TRANSLATE_NOOP("StaffFields", "City"),
        QT_TRANSLATE_NOOP("StaffFields", "Tags"),
        QT_TRANSLATE_NOOP("StaffFields", "Contacts"),
        QT_TRANSLATE_NOOP("StaffFields", "Notes"),
        QT_TRANSLATE_NOOP("StaffFields", "Status"),
        //: The day from which an agreement is in force
        QT_TRANSLATE_NOOP("StaffFields", "Start"),
        //: The day until which an agreement is in force
        QT_TRANSLATE_NOOP("StaffFields", "End"),
        //: Students that may be sent in a year
        QT_TRANSLATE_NOOP("StaffFields", "Seats out"),
        //: Students that may be received in a year
        QT_TRANSLATE_NOOP("StaffFields", "Seats in"),
        QT_TRANSLATE_NOOP("StaffFields", "Notes"),
        QT_TRANSLATE_NOOP("StaffFields", "Files"),
    };
    static_assert(texts.size() == domain::fieldCount);
    return phrases(context, texts.at(static_cast<std::size_t>(field)));
}

QString statusLabel(domain::AgreementStatus status, const text::Phrasebook &phrases)
{
    // Nobody said how the agreement stands: a dash reads the same in every language.
    return status == domain::AgreementStatus::Unknown ? QStringLiteral("–") : text::label(status, phrases);
}

QString faultSentence(domain::FieldFault fault, const text::Phrasebook &phrases)
{
    static constexpr std::array texts = {
        QT_TRANSLATE_NOOP("StaffFields", "This is too long to be kept: shorten it."),
        QT_TRANSLATE_NOOP("StaffFields", "Only one line fits here."),
        QT_TRANSLATE_NOOP("StaffFields", "This is no date: write it as 31/01/2027 or 2027-01-31."),
        QT_TRANSLATE_NOOP("StaffFields", "The end lies before the start."),
        QT_TRANSLATE_NOOP("StaffFields", "This is no web address: write it as www.example.org."),
        QT_TRANSLATE_NOOP("StaffFields", "This is no mail address: write it as name@example.org."),
        QT_TRANSLATE_NOOP("StaffFields", "This is no whole number from 0 to 100,000."),
        QT_TRANSLATE_NOOP("StaffFields", "There is no such status."),
        QT_TRANSLATE_NOOP("StaffFields", "There is no text in it."),
        QT_TRANSLATE_NOOP("StaffFields", "It is there already."),
        QT_TRANSLATE_NOOP("StaffFields", "This can’t be kept as it is."),
    };
    static_assert(texts.size() == static_cast<std::size_t>(domain::FieldFault::NotAValue) + 1);
    return phrases(context, texts.at(static_cast<std::size_t>(fault)));
}

QString shownValue(Field field, const QString &text, const text::Phrasebook &phrases)
{
    if (text.isEmpty())
        return {};
    const QString value = isOfInstitution(field) ? institutionValue(field, text) : agreementValue(field, text, phrases);
    return text::shown(value, longestShown);
}

QString summaryText(const domain::AgreementRecord &record, const text::Phrasebook &phrases)
{
    const bool isKnown = record.status != domain::AgreementStatus::Unknown;
    QStringList words = {isKnown ? statusLabel(record.status, phrases) : QString(), datesText(record, phrases)};
    //: %1: how many students may be sent in a year
    words << seatsText(record.seatsOut, QT_TRANSLATE_NOOP("StaffFields", "%1 out"), phrases);
    //: %1: how many students may be received in a year
    words << seatsText(record.seatsIn, QT_TRANSLATE_NOOP("StaffFields", "%1 in"), phrases);
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString subjectText(const domain::FieldPlace &place, const text::Phrasebook &phrases)
{
    const QString institution = text::shown(place.subject.institution.name, longestShown);
    if (isOfInstitution(place.field))
        return institution;
    //: %1: the programme, e.g. “Memorandum of understanding”; %2: an institution
    return phrases(context, QT_TRANSLATE_NOOP("StaffFields", "%1 with %2"))
        .arg(text::shown(place.subject.programme, longestShown), institution);
}

QString editableText(Field field, const QString &text, const text::Phrasebook &phrases)
{
    if (!isDate(field))
        return text;
    domain::AgreementRecord record;
    domain::setField(record, field, text);
    const QDate date = field == Field::Start ? record.start : record.end;
    return date.isValid() ? dateText(date, phrases) : QString();
}

QString textFromTyped(Field field, const QString &typed)
{
    const QString text = typed.trimmed();
    if (!isDate(field))
        return text;
    for (const char *format : {"d/M/yyyy", "yyyy-M-d", "d.M.yyyy"}) {
        if (const QDate date = QDate::fromString(text, QString::fromLatin1(format)); date.isValid())
            return date.toString(Qt::ISODate);
    }
    return text;
}

} // namespace accords::table
