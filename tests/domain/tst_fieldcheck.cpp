// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/fieldcheck.h"
#include "domain/fieldtext.h"

#include <QTest>

using namespace accords::domain;

using Fault = std::optional<FieldFault>;

class TestFieldCheck final : public QObject
{
    Q_OBJECT

private slots:
    void text_isTakenOrRefusedWithItsReason_data();
    void text_isTakenOrRefusedWithItsReason();
    void emptyText_isTakenEverywhere();
    void length_isLimited_data();
    void length_isLimited();
    void mail_data();
    void mail();
    void web_data();
    void web();
    void dates_areComparedTogether();
};

void TestFieldCheck::text_isTakenOrRefusedWithItsReason_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, Field field, const char *text, Fault fault = std::nullopt) {
        QTest::newRow(name) << field << QString::fromUtf8(text) << fault;
    };
    row("name", Field::DisplayName, "Université Laval");
    row("name in two lines", Field::DisplayName, "Université\nLaval", FieldFault::SeveralLines);
    row("notes in two lines", Field::InstitutionNotes, "one\r\ntwo");
    row("website", Field::Website, "www.ulaval.ca");
    row("no website", Field::Website, "ulaval", FieldFault::NotAWebAddress);
    row("tags", Field::Tags, "north\nSTEM");
    row("empty tag", Field::Tags, "north\n\nSTEM", FieldFault::EmptyPart);
    row("tag of spaces", Field::Tags, "north\n ", FieldFault::EmptyPart);
    row("tag twice", Field::Tags, "north\nsouth\nnorth", FieldFault::Repeated);
    row("tag in two lines", Field::Tags, "no\\nrth", FieldFault::SeveralLines);
    row("loose backslash", Field::Tags, "no\\rth", FieldFault::NotAValue);
    row("contact", Field::Contacts, "Ada\tDean\tada@uni.example\t+1 418");
    row("contact without mail", Field::Contacts, "Ada\t\t\t");
    row("contact with a wrong mail", Field::Contacts, "Ada\t\tada\t", FieldFault::NotAMail);
    row("contact of spaces", Field::Contacts, " \t\t\t", FieldFault::EmptyPart);
    row("contact in two lines", Field::Contacts, "A\\nda\t\t\t", FieldFault::SeveralLines);
    row("status", Field::Status, "active");
    row("unknown status", Field::Status, "asleep", FieldFault::NotAStatus);
    row("date", Field::Start, "2027-01-31");
    row("no day of the calendar", Field::Start, "2027-02-30", FieldFault::NotADate);
    row("date as in letters", Field::End, "31/01/2027", FieldFault::NotADate);
    row("year too early", Field::End, "0202-01-31", FieldFault::NotADate);
    row("year too late", Field::End, "3000-01-01", FieldFault::NotADate);
    row("open end", Field::End, "open");
    row("open start", Field::Start, "open", FieldFault::NotADate);
    row("seats", Field::SeatsOut, "0");
    row("too many seats", Field::SeatsOut, "100001", FieldFault::NotANumber);
    row("half a seat", Field::SeatsIn, "0.5", FieldFault::NotANumber);
    row("more than a number holds", Field::SeatsIn, "99999999999999999999", FieldFault::NotANumber);
    row("files", Field::Files, "C:\\\\a.pdf\n/tmp/b.pdf");
    row("file twice", Field::Files, "/a\n/a", FieldFault::Repeated);
}

void TestFieldCheck::text_isTakenOrRefusedWithItsReason()
{
    QFETCH(const Field, field);
    QFETCH(const QString, text);
    QFETCH(const Fault, fault);
    QCOMPARE(faultOf(field, text), fault);
}

void TestFieldCheck::emptyText_isTakenEverywhere()
{
    for (const Field field : allFields)
        QCOMPARE(faultOf(field, QString()), Fault());
}

void TestFieldCheck::length_isLimited_data()
{
    QTest::addColumn<Field>("field");
    QTest::newRow("name") << Field::DisplayName;
    QTest::newRow("tags") << Field::Tags;
    QTest::newRow("notes") << Field::AgreementNotes;
}

void TestFieldCheck::length_isLimited()
{
    QFETCH(const Field, field);
    QCOMPARE(faultOf(field, QString(longestText(field), u'é')), Fault());
    QCOMPARE(faultOf(field, QString(longestText(field) + 1, u'é')), Fault(FieldFault::TooLong));
    QVERIFY(longestText(Field::InstitutionNotes) >= 1'048'576);
}

void TestFieldCheck::mail_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAddress");
    const auto row = [](const char *text, bool isAddress) {
        QTest::newRow(text) << QString::fromUtf8(text) << isAddress;
    };
    row("ada@uni.example", true);
    row("ada.lovelace+exchange@mail.uni.example", true);
    row("ada@universität.example", true);
    row("ada@universite\u0301.example", true);
    row("ada", false);
    row("@uni.example", false);
    row("ada@uni", false);
    row("ada@uni..example", false);
    row("ada@uni.example.", false);
    row("ada@-uni.example", false);
    row("ada@uni.example, bob@uni.example", false);
    row("ada lovelace@uni.example", false);
    row("Ada <ada@uni.example>", false);
    row("ada@uni.example\n", false);
}

void TestFieldCheck::mail()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isAddress);
    QCOMPARE(isMailAddress(text), isAddress);
}

void TestFieldCheck::web_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAddress");
    const auto row = [](const char *text, bool isAddress) {
        QTest::newRow(text) << QString::fromUtf8(text) << isAddress;
    };
    row("https://uni.example", true);
    row("http://www.uni.example:8080/a/b?c=d#e", true);
    row("uni.example/international", true);
    row("université.example", true);
    row("https://", false);
    row("https://uni", false);
    row("ftp://uni.example", false);
    row("file:///etc/passwd", false);
    row("javascript:alert(1)", false);
    row("https://bank.example@evil.example", false);
    row("https://a:b@uni.example", false);
    row("uni.example and more", false);
    row("https://uni.example/%zz", false);
}

void TestFieldCheck::web()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isAddress);
    QCOMPARE(isWebAddress(text), isAddress);
}

void TestFieldCheck::dates_areComparedTogether()
{
    AgreementRecord record{.start = QDate(2027, 2, 1), .end = QDate(2027, 1, 31)};
    QCOMPARE(faultOfDates(record), Fault(FieldFault::EndBeforeStart));
    record.end = record.start;
    QCOMPARE(faultOfDates(record), Fault());
    record.end = QDate();
    QCOMPARE(faultOfDates(record), Fault());
    record.isOpenEnded = true;
    QCOMPARE(faultOfDates(record), Fault());
}

QTEST_GUILESS_MAIN(TestFieldCheck)
#include "tst_fieldcheck.moc"
