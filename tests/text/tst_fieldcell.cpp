// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/fieldcell.h"

#include "domain/fieldtext.h"
#include "text/contactcell.h"

#include <QRandomGenerator>
#include <QTest>

using namespace accords;
using domain::Contact;
using domain::Field;

namespace {

/// The field's text, said by the cell and understood again.
std::optional<QString> saidAndRead(Field field, const QString &text, domain::Language language)
{
    QString cell;
    if (isOfInstitution(field)) {
        domain::InstitutionRecord record;
        if (!setField(record, field, text))
            return std::nullopt;
        cell = text::fieldCell(record, field);
    } else {
        domain::AgreementRecord record;
        if (!setField(record, field, text))
            return std::nullopt;
        cell = text::fieldCell(record, field, text::Phrasebook(language));
    }
    return text::fieldTextOf(field, cell);
}

/// A short text of signs that mean something in cells.
QString randomText(QRandomGenerator &random)
{
    static const QString signs = QStringLiteral("ab;\"()<>'@. é");
    QString text;
    for (quint32 left = random.bounded(6U); left > 0; --left)
        text += signs[static_cast<qsizetype>(random.bounded(static_cast<quint32>(signs.size())))];
    return text;
}

} // namespace

class FieldCellTest final : public QObject
{
    Q_OBJECT

private slots:
    void isReadAgain_data();
    void isReadAgain();
    void anyContactIsReadAgain();
    void anyTagsAreReadAgain();
    void whatPeopleWriteIsUnderstood_data();
    void whatPeopleWriteIsUnderstood();
    void whatIsNoValueIsRefused_data();
    void whatIsNoValueIsRefused();
    void contacts_data();
    void contacts();
};

void FieldCellTest::isReadAgain_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << Field::City << QString();
    QTest::newRow("display name") << Field::DisplayName << QStringLiteral("Université Laval; \"UL\"");
    QTest::newRow("website") << Field::Website << QStringLiteral("https://www.ulaval.ca/a;b");
    QTest::newRow("tags") << Field::Tags << QStringLiteral("key partner\na; b\nsays \"no\"");
    QTest::newRow("contacts") << Field::Contacts
                              << QStringLiteral("Anne Roy\toffice\ta@b.ca\t+1 (418) 656\n\t\tb@b.ca\t");
    QTest::newRow("notes") << Field::AgreementNotes << QStringLiteral(" First line\n\nsecond; line ");
    for (const auto status : domain::allStatuses)
        QTest::newRow(domain::token(status).data()) << Field::Status << QString(domain::token(status));
    QTest::newRow("start") << Field::Start << QStringLiteral("2027-01-31");
    QTest::newRow("end") << Field::End << QStringLiteral("2027-01-31");
    QTest::newRow("no end") << Field::End << QStringLiteral("open");
    QTest::newRow("seats") << Field::SeatsIn << QStringLiteral("0");
    QTest::newRow("files") << Field::Files << QStringLiteral("/home/a;b.pdf\nC:\\\\a (1).pdf");
}

void FieldCellTest::isReadAgain()
{
    QFETCH(const Field, field);
    QFETCH(const QString, text);
    QCOMPARE(saidAndRead(field, text, domain::Language::English), std::optional(text));
    QCOMPARE(saidAndRead(field, text, domain::Language::French), std::optional(text));
}

void FieldCellTest::anyContactIsReadAgain()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 3'000; ++round) {
        const Contact contact{randomText(random), randomText(random), randomText(random), randomText(random)};
        const QString cell = text::contactCell(contact);
        QVERIFY2(text::contactOf(cell) == contact, qUtf8Printable(cell));
    }
    const Contact named{.name = QStringLiteral("a@b.ca")};
    QCOMPARE(text::contactOf(text::contactCell(named)), named);
}

void FieldCellTest::anyTagsAreReadAgain()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 3'000; ++round) {
        domain::InstitutionRecord record;
        for (quint32 left = 1 + random.bounded(3U); left > 0; --left) {
            const QString tag = randomText(random);
            if (!tag.trimmed().isEmpty() && !record.tags.contains(tag))
                record.tags.append(tag);
        }
        QCOMPARE(text::fieldTextOf(Field::Tags, text::fieldCell(record, Field::Tags)),
                 std::optional(fieldText(record, Field::Tags)));
    }
}

void FieldCellTest::whatPeopleWriteIsUnderstood_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("spaces alone") << Field::City << QStringLiteral("  ") << QString();
    QTest::newRow("French day") << Field::End << QStringLiteral("31/01/2027") << QStringLiteral("2027-01-31");
    QTest::newRow("short day") << Field::Start << QStringLiteral(" 1/9/2027 ") << QStringLiteral("2027-09-01");
    QTest::newRow("status by token") << Field::Status << QStringLiteral("RENEWAL-PENDING")
                                     << QStringLiteral("renewal-pending");
    QTest::newRow("status in capitals") << Field::Status << QStringLiteral("ACTIF") << QStringLiteral("active");
    QTest::newRow("no end") << Field::End << QStringLiteral("Sans echeance") << QStringLiteral("open");
    QTest::newRow("seats") << Field::SeatsOut << QStringLiteral(" 4 ") << QStringLiteral("4");
    QTest::newRow("tags without spaces") << Field::Tags << QStringLiteral("a;b;;c;") << QStringLiteral("a\nb\nc");
    QTest::newRow("mail alone") << Field::Contacts << QStringLiteral("a@b.ca") << QStringLiteral("\t\ta@b.ca\t");
}

void FieldCellTest::whatPeopleWriteIsUnderstood()
{
    QFETCH(const Field, field);
    QFETCH(const QString, cell);
    QFETCH(const QString, text);
    QCOMPARE(text::fieldTextOf(field, cell), std::optional(text));
}

void FieldCellTest::whatIsNoValueIsRefused_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("cell");
    QTest::newRow("status") << Field::Status << QStringLiteral("signed");
    QTest::newRow("day") << Field::End << QStringLiteral("2027-02-30");
    QTest::newRow("year") << Field::Start << QStringLiteral("2027");
    QTest::newRow("seats") << Field::SeatsOut << QStringLiteral("many");
    QTest::newRow("website") << Field::Website << QStringLiteral("no website yet");
    QTest::newRow("mail") << Field::Contacts << QStringLiteral("Anne <anne>");
    QTest::newRow("tag twice") << Field::Tags << QStringLiteral("a; a");
    QTest::newRow("only separators") << Field::Tags << QStringLiteral(" ; ;");
    QTest::newRow("two lines") << Field::City << QStringLiteral("a\nb");
}

void FieldCellTest::whatIsNoValueIsRefused()
{
    QFETCH(const Field, field);
    QFETCH(const QString, cell);
    QCOMPARE(text::fieldTextOf(field, cell), std::optional<QString>());
}

void FieldCellTest::contacts_data()
{
    QTest::addColumn<Contact>("contact");
    QTest::addColumn<QString>("cell");
    const QString name = QStringLiteral("Anne Roy");
    const QString role = QStringLiteral("office");
    const QString mail = QStringLiteral("a@b.ca");
    const QString phone = QStringLiteral("+1 (418) 656");
    QTest::newRow("all") << Contact{name, role, mail, phone}
                         << QStringLiteral("Anne Roy (office) <a@b.ca> +1 (418) 656");
    QTest::newRow("name") << Contact{.name = name} << name;
    QTest::newRow("role") << Contact{.role = role} << QStringLiteral("(office)");
    QTest::newRow("mail") << Contact{.mail = mail} << QStringLiteral("<a@b.ca>");
    QTest::newRow("phone") << Contact{.phone = phone} << QStringLiteral("<> +1 (418) 656");
    QTest::newRow("signs") << Contact{.name = QStringLiteral("Roy (A)")} << QStringLiteral("\"Roy (A)\"");
}

void FieldCellTest::contacts()
{
    QFETCH(const Contact, contact);
    QFETCH(const QString, cell);
    QCOMPARE(text::contactCell(contact), cell);
    QCOMPARE(text::contactOf(cell), contact);
}

QTEST_GUILESS_MAIN(FieldCellTest)
#include "tst_fieldcell.moc"
