// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/fieldcell.h"

#include "domain/fieldcheck.h"
#include "domain/fieldtext.h"
#include "text/contactcell.h"
#include "text/folding.h"
#include "text/quotedparts.h"
#include "text/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace accords::text {

namespace {

using domain::AgreementRecord;
using domain::AgreementStatus;
using domain::Field;
using domain::InstitutionRecord;
using domain::Language;

constexpr std::array languages = {Language::English, Language::French};

QString openEndLabel(const Phrasebook &phrases)
{
    //: Instead of the day on which an agreement ends
    return phrases("StaffCells", QT_TRANSLATE_NOOP("StaffCells", "open-ended"));
}

QString partsCell(const QStringList &texts)
{
    QStringList parts;
    for (const QString &text : texts)
        parts.append(quotedPart(text, u";"));
    return parts.join(QLatin1StringView("; "));
}

QString contactsCell(const std::vector<domain::Contact> &contacts)
{
    QStringList parts;
    for (const domain::Contact &contact : contacts)
        parts.append(contactCell(contact));
    return parts.join(QLatin1StringView("; "));
}

/// The parts of a cell that say something.
QStringList partsOf(const QString &cell)
{
    QStringList parts;
    for (const QStringView part : partsBetween(cell, u';')) {
        if (const QString text = unquotedPart(part); !text.isEmpty())
            parts.append(text);
    }
    return parts;
}

std::vector<domain::Contact> contactsOf(const QString &cell)
{
    std::vector<domain::Contact> contacts;
    for (const QStringView part : partsBetween(cell, u';')) {
        if (const domain::Contact contact = contactOf(part); contact != domain::Contact())
            contacts.push_back(contact);
    }
    return contacts;
}

/// Whether \a cell is one of the texts that \a label(phrases) has in the two languages.
template <typename Label>
bool isLabel(const QString &cell, Label label)
{
    const QByteArray wanted = folded(cell.simplified());
    return std::ranges::any_of(languages,
                               [&](Language language) { return folded(label(Phrasebook(language))) == wanted; });
}

QString statusText(const QString &cell)
{
    for (const AgreementStatus status : domain::allStatuses) {
        if (cell.simplified().compare(token(status), Qt::CaseInsensitive) == 0 ||
            isLabel(cell, [status](const Phrasebook &phrases) { return label(status, phrases); }))
            return token(status);
    }
    return cell;
}

QString dayText(const QString &cell)
{
    const QDate day = QDate::fromString(cell.simplified(), QStringLiteral("d/M/yyyy"));
    return day.isValid() ? day.toString(Qt::ISODate) : cell.simplified();
}

QString endText(const QString &cell)
{
    AgreementRecord open;
    open.isOpenEnded = true;
    return isLabel(cell, openEndLabel) ? fieldText(open, Field::End) : dayText(cell);
}

QString textOf(Field field, const QString &cell)
{
    switch (field) {
    case Field::Tags:
        return fieldText(InstitutionRecord{.tags = partsOf(cell)}, field);
    case Field::Contacts:
        return fieldText(InstitutionRecord{.contacts = contactsOf(cell)}, field);
    case Field::Files:
        return fieldText(AgreementRecord{.files = partsOf(cell)}, field);
    case Field::Status:
        return statusText(cell);
    case Field::Start:
        return dayText(cell);
    case Field::End:
        return endText(cell);
    case Field::SeatsOut:
    case Field::SeatsIn:
        return cell.simplified();
    default:
        return cell;
    }
}

} // namespace

QString fieldCell(const InstitutionRecord &record, Field field)
{
    switch (field) {
    case Field::Tags:
        return partsCell(record.tags);
    case Field::Contacts:
        return contactsCell(record.contacts);
    default:
        return fieldText(record, field);
    }
}

QString fieldCell(const AgreementRecord &record, Field field, const Phrasebook &phrases)
{
    switch (field) {
    case Field::Status:
        return label(record.status, phrases);
    case Field::End:
        return record.isOpenEnded ? openEndLabel(phrases) : fieldText(record, field);
    case Field::Files:
        return partsCell(record.files);
    default:
        return fieldText(record, field);
    }
}

std::optional<QString> fieldTextOf(Field field, const QString &cell)
{
    if (cell.trimmed().isEmpty())
        return QString();
    QString text = textOf(field, cell);
    return text.isEmpty() || domain::faultOf(field, text) ? std::nullopt : std::optional(std::move(text));
}

} // namespace accords::text
