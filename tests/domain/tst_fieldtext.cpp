// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/fieldtext.h"

#include <QSet>
#include <QTest>

using namespace accords::domain;

namespace {

InstitutionRecord someInstitution()
{
    return {.displayName = QStringLiteral("Université Laval"),
            .website = QStringLiteral("https://ulaval.ca"),
            .city = QStringLiteral("Québec"),
            .tags = {QStringLiteral("north"), QStringLiteral("a\\b")},
            .contacts = {{QStringLiteral("A\tB\nC"), QString(), QStringLiteral("a@b.ca"), QStringLiteral("+1")},
                         {QString(), QStringLiteral("\\n"), QString(), QString()}},
            .notes = QStringLiteral("first\nsecond\tx \\ y")};
}

AgreementRecord someAgreement()
{
    return {.status = AgreementStatus::RenewalPending,
            .start = QDate(2024, 2, 29),
            .end = QDate(2027, 9, 30),
            .seatsOut = 0,
            .seatsIn = 12,
            .notes = QStringLiteral("n"),
            .files = {QStringLiteral("C:\\new\\x.pdf"), QStringLiteral("/tmp/é")}};
}

} // namespace

class TestFieldText final : public QObject
{
    Q_OBJECT

private slots:
    void tokens_differAndRoundTrip();
    void statuses_roundTripThroughTokens();
    void record_isSetFromItsTexts();
    void texts_areThoseOfTheHeader_data();
    void texts_areThoseOfTheHeader();
    void oddCharacters_comeBack_data();
    void oddCharacters_comeBack();
    void textThatIsNoValue_isRefused_data();
    void textThatIsNoValue_isRefused();
    void records_areThereWhileTheySaySomething();
    void agreementsOfOneInstitution_areApart();
};

void TestFieldText::tokens_differAndRoundTrip()
{
    QSet<QString> tokens;
    for (const Field field : allFields) {
        tokens.insert(token(field));
        QCOMPARE(fieldFromToken(QString(token(field))), std::optional(field));
        QCOMPARE(allFields.at(static_cast<std::size_t>(field)), field);
    }
    QCOMPARE(tokens.size(), static_cast<qsizetype>(fieldCount));
    QVERIFY(!fieldFromToken(u""));
}

void TestFieldText::statuses_roundTripThroughTokens()
{
    for (const AgreementStatus status : allStatuses)
        QCOMPARE(statusFromToken(QString(token(status)).toUpper()), std::optional(status));
    QVERIFY(!statusFromToken(u""));
    QVERIFY(!statusFromToken(u"renewal"));
    QCOMPARE(token(AgreementStatus::RenewalPending), QLatin1StringView("renewal-pending"));
}

void TestFieldText::record_isSetFromItsTexts()
{
    InstitutionRecord institution;
    AgreementRecord agreement;
    for (const Field field : allFields) {
        const QString text =
            isOfInstitution(field) ? fieldText(someInstitution(), field) : fieldText(someAgreement(), field);
        QVERIFY2(!text.isEmpty(), token(field).data());
        QVERIFY(isOfInstitution(field) ? setField(institution, field, text) : setField(agreement, field, text));
    }
    QCOMPARE(institution, someInstitution());
    QCOMPARE(agreement, someAgreement());
}

void TestFieldText::texts_areThoseOfTheHeader_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("status") << Field::Status << QStringLiteral("renewal-pending");
    QTest::newRow("date") << Field::Start << QStringLiteral("2024-02-29");
    QTest::newRow("number") << Field::SeatsIn << QStringLiteral("12");
    QTest::newRow("no number is not zero") << Field::SeatsOut << QStringLiteral("0");
    QTest::newRow("files") << Field::Files << QStringLiteral("C:\\\\new\\\\x.pdf\n/tmp/é");
    QTest::newRow("contacts") << Field::Contacts << QStringLiteral("A\\tB\\nC\t\ta@b.ca\t+1\n\t\\\\n\t\t");
}

void TestFieldText::texts_areThoseOfTheHeader()
{
    QFETCH(const Field, field);
    QFETCH(const QString, text);
    QCOMPARE(isOfInstitution(field) ? fieldText(someInstitution(), field) : fieldText(someAgreement(), field), text);
}

void TestFieldText::oddCharacters_comeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL") << QString(QChar(u'\0'));
    QTest::newRow("half a pair") << QString(QChar(u'\xD83D'));
    QTest::newRow("the other half") << QString(QChar(u'\xDE00')) + u'a';
    QTest::newRow("U+FFFE") << QString(QChar(u'\xFFFE')) + u'a';
    QTest::newRow("backslashes") << QStringLiteral("\\\\n\\");
    QTest::newRow("a million") << QString(1'000'000, u'é');
}

void TestFieldText::oddCharacters_comeBack()
{
    QFETCH(const QString, text);
    const InstitutionRecord record{.tags = {text, text + u'x'}, .contacts = {{text, text, text, text}}, .notes = text};
    InstitutionRecord read;
    for (const Field field : {Field::Tags, Field::Contacts, Field::InstitutionNotes})
        QVERIFY(setField(read, field, fieldText(record, field)));
    QVERIFY(read == record);
}

void TestFieldText::textThatIsNoValue_isRefused_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("another field's") << Field::Status << QStringLiteral("2024-02-29");
    QTest::newRow("status in capitals") << Field::Status << QStringLiteral("Draft");
    QTest::newRow("day that isn't") << Field::Start << QStringLiteral("2023-02-29");
    QTest::newRow("short date") << Field::End << QStringLiteral("2027-9-1");
    QTest::newRow("a start has no openness") << Field::Start << QStringLiteral("open");
    QTest::newRow("zeros before") << Field::SeatsIn << QStringLiteral("012");
    QTest::newRow("less than nothing") << Field::SeatsOut << QStringLiteral("-1");
    QTest::newRow("loose backslash") << Field::Tags << QStringLiteral("a\\b");
    QTest::newRow("three cells") << Field::Contacts << QStringLiteral("a\tb\tc");
    QTest::newRow("empty contact") << Field::Contacts << QStringLiteral("\t\t\t");
}

void TestFieldText::textThatIsNoValue_isRefused()
{
    QFETCH(const Field, field);
    QFETCH(const QString, text);
    InstitutionRecord institution = someInstitution();
    AgreementRecord agreement = someAgreement();
    QVERIFY(isOfInstitution(field) ? !setField(institution, field, text) : !setField(agreement, field, text));
    QCOMPARE(isOfInstitution(field) ? fieldText(institution, field) : fieldText(agreement, field), QString());
}

void TestFieldText::records_areThereWhileTheySaySomething()
{
    StaffRecords records;
    const FieldPlace place{{{QStringLiteral("Laval"), QStringLiteral("CA")}, QString()}, Field::City};
    QVERIFY(setField(records, place, QString()));
    QCOMPARE(records, StaffRecords());
    QVERIFY(setField(records, place, QStringLiteral("Québec")));
    QCOMPARE(fieldText(records, place), QStringLiteral("Québec"));
    QCOMPARE(records.institutions.size(), 1);
    QVERIFY(setField(records, place, QString()));
    QCOMPARE(records, StaffRecords());
}

void TestFieldText::agreementsOfOneInstitution_areApart()
{
    StaffRecords records;
    const InstitutionIdentity laval{QStringLiteral("Laval"), QStringLiteral("CA")};
    const FieldPlace one{{laval, QStringLiteral("MoU")}, Field::Status};
    const FieldPlace other{{laval, QString()}, Field::Status};
    QVERIFY(setField(records, one, QStringLiteral("draft")));
    QCOMPARE(fieldText(records, other), QString());
    QVERIFY(setField(records, other, QStringLiteral("ended")));
    QCOMPARE(fieldText(records, one), QStringLiteral("draft"));
}

QTEST_GUILESS_MAIN(TestFieldText)
#include "tst_fieldtext.moc"
