// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/fieldtext.h"

#include <algorithm>

namespace accords::domain {

namespace {

constexpr qsizetype contactCells = 4;
const QString openEnd = QStringLiteral("open");
const QString dateFormat = QStringLiteral("yyyy-MM-dd");

QString escaped(QString text)
{
    return text.replace(u'\\', QLatin1StringView("\\\\"))
        .replace(u'\n', QLatin1StringView("\\n"))
        .replace(u'\t', QLatin1StringView("\\t"));
}

QString unescaped(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype place = 0; place < text.size(); ++place) {
        const bool isEscape = text[place] == u'\\' && place + 1 < text.size();
        const QChar unit = text[isEscape ? ++place : place];
        plain += !isEscape ? unit : unit == u'n' ? QChar(u'\n') : unit == u't' ? QChar(u'\t') : unit;
    }
    return plain;
}

QString joined(const QStringList &texts, QChar between)
{
    QStringList cells;
    std::ranges::transform(texts, std::back_inserter(cells), escaped);
    return cells.join(between);
}

QStringList parted(QStringView text, QChar between)
{
    QStringList texts;
    if (!text.isEmpty())
        std::ranges::transform(text.split(between), std::back_inserter(texts), unescaped);
    return texts;
}

QString contactsText(const std::vector<Contact> &contacts)
{
    QStringList lines;
    for (const Contact &contact : contacts)
        lines.append(joined({contact.name, contact.role, contact.mail, contact.phone}, u'\t'));
    return lines.join(u'\n');
}

std::vector<Contact> contactsOf(const QString &text)
{
    std::vector<Contact> contacts;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = parted(line, u'\t');
        if (cells.size() == contactCells && cells.join(QString()) != QString())
            contacts.push_back({cells[0], cells[1], cells[2], cells[3]});
    }
    return contacts;
}

QString numberText(std::optional<quint32> number)
{
    return number ? QString::number(*number) : QString();
}

std::optional<quint32> numberOf(const QString &text)
{
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber);
    return isNumber ? std::optional<quint32>(number) : std::nullopt;
}

void set(InstitutionRecord &record, Field field, const QString &text)
{
    switch (field) {
    case Field::DisplayName:
        record.displayName = text;
        return;
    case Field::Website:
        record.website = text;
        return;
    case Field::City:
        record.city = text;
        return;
    case Field::Tags:
        record.tags = partsOf(text);
        return;
    case Field::Contacts:
        record.contacts = contactsOf(text);
        return;
    case Field::InstitutionNotes:
        record.notes = text;
        return;
    default:
        return;
    }
}

void set(AgreementRecord &record, Field field, const QString &text)
{
    switch (field) {
    case Field::Status:
        record.status = statusFromToken(text).value_or(AgreementStatus::Unknown);
        return;
    case Field::Start:
        record.start = QDate::fromString(text, dateFormat);
        return;
    case Field::End:
        record.isOpenEnded = text == openEnd;
        record.end = QDate::fromString(text, dateFormat);
        return;
    case Field::SeatsOut:
        record.seatsOut = numberOf(text);
        return;
    case Field::SeatsIn:
        record.seatsIn = numberOf(text);
        return;
    case Field::AgreementNotes:
        record.notes = text;
        return;
    case Field::Files:
        record.files = partsOf(text);
        return;
    default:
        return;
    }
}

template <typename Record>
bool setExactly(Record &record, Field field, const QString &text)
{
    set(record, field, text);
    if (fieldText(record, field) == text)
        return true;
    set(record, field, QString());
    return false;
}

/// Sets a field of the record that \a key has, which is there only while it says something.
template <typename Key, typename Record>
bool setIn(QHash<Key, Record> &records, const Key &key, Field field, const QString &text)
{
    const auto found = records.find(key);
    if (found == records.end() && text.isEmpty())
        return true;
    Record &record = found == records.end() ? records[key] : *found;
    const bool isExact = setExactly(record, field, text);
    if (record == Record())
        records.remove(key);
    return isExact;
}

} // namespace

QString fieldText(const InstitutionRecord &record, Field field)
{
    switch (field) {
    case Field::DisplayName:
        return record.displayName;
    case Field::Website:
        return record.website;
    case Field::City:
        return record.city;
    case Field::Tags:
        return textOfParts(record.tags);
    case Field::Contacts:
        return contactsText(record.contacts);
    case Field::InstitutionNotes:
        return record.notes;
    default:
        return {};
    }
}

QString fieldText(const AgreementRecord &record, Field field)
{
    switch (field) {
    case Field::Status:
        return token(record.status);
    case Field::Start:
        return record.start.toString(dateFormat);
    case Field::End:
        return record.isOpenEnded ? openEnd : record.end.toString(dateFormat);
    case Field::SeatsOut:
        return numberText(record.seatsOut);
    case Field::SeatsIn:
        return numberText(record.seatsIn);
    case Field::AgreementNotes:
        return record.notes;
    case Field::Files:
        return textOfParts(record.files);
    default:
        return {};
    }
}

bool setField(InstitutionRecord &record, Field field, const QString &text)
{
    return setExactly(record, field, text);
}

bool setField(AgreementRecord &record, Field field, const QString &text)
{
    return setExactly(record, field, text);
}

QString fieldText(const StaffRecords &records, const FieldPlace &place)
{
    if (isOfInstitution(place.field))
        return fieldText(records.institutions.value(place.subject.institution), place.field);
    return fieldText(records.agreements.value(place.subject), place.field);
}

bool setField(StaffRecords &records, const FieldPlace &place, const QString &text)
{
    if (isOfInstitution(place.field))
        return setIn(records.institutions, place.subject.institution, place.field, text);
    return setIn(records.agreements, place.subject, place.field, text);
}

QString textOfParts(const QStringList &parts)
{
    return joined(parts, u'\n');
}

QStringList partsOf(const QString &text)
{
    return parted(text, u'\n');
}

} // namespace accords::domain
