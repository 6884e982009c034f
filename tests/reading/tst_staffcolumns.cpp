// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/fieldtext.h"
#include "reading.h"
#include "reading/headers.h"

using namespace accords;
using domain::Field;
using reading::linesOf;
using reading::listOf;

namespace {

domain::FieldPlace placeOf(const QString &name, Field field)
{
    const QString programme = isOfInstitution(field) ? QString() : QStringLiteral("Erasmus+");
    return {{{name, QStringLiteral("CA")}, programme}, field};
}

/// What a list says of a field; nothing is said with `-`.
QString said(const domain::AgreementList &list, const QString &name, Field field)
{
    if (!list.records)
        return QStringLiteral("no records");
    const QString text = fieldText(*list.records, placeOf(name, field));
    return text.isEmpty() ? QStringLiteral("-") : text;
}

} // namespace

/// Columns of a list that hold the fields that staff fill in.
class StaffColumnsTest final : public QObject
{
    Q_OBJECT

private slots:
    void listWithout_hasNoRecords();
    void titles_areUnderstood_data();
    void titles_areUnderstood();
    void cells_becomeFields();
    void otherColumns_stay();
    void wrongValue_isAProblemAndNoLostRow();
    void contradiction_keepsWhatWasSaidFirst();
    void endBeforeStart_isAProblem();
    void emptyCells_sayNothing();
    void combinedRow_saysItOfEachAgreement();
};

void StaffColumnsTest::listWithout_hasNoRecords()
{
    const auto list = listOf("Institution,Country,Programme,Remarks\nLaval,CA,Erasmus+,x\n");
    QVERIFY(!list.records);
    QCOMPARE(list.extraColumns, QStringList(QStringLiteral("Remarks")));
}

void StaffColumnsTest::titles_areUnderstood_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<Field>("field");
    QTest::newRow("English") << QStringLiteral("End date") << Field::End;
    QTest::newRow("French") << QStringLiteral("Date de fin") << Field::End;
    QTest::newRow("key") << QStringLiteral("institution_notes") << Field::InstitutionNotes;
    QTest::newRow("accents") << QStringLiteral("ETIQUETTES") << Field::Tags;
    QTest::newRow("apostrophe") << QStringLiteral("Notes sur l’établissement") << Field::InstitutionNotes;
}

void StaffColumnsTest::titles_areUnderstood()
{
    QFETCH(const QString, title);
    QFETCH(const Field, field);
    QCOMPARE(reading::staffFieldOf(title), std::optional(field));
}

void StaffColumnsTest::cells_becomeFields()
{
    const auto list = listOf("Institution,Country,Programme,City,Status,Date de fin,Seats out,Notes\n"
                             "Laval,CA,Erasmus+,Québec,actif,open-ended,4,\" two\nlines; \"\n");
    QCOMPARE(said(list, QStringLiteral("Laval"), Field::City), QStringLiteral("Québec"));
    QCOMPARE(said(list, QStringLiteral("Laval"), Field::Status), QStringLiteral("active"));
    QCOMPARE(said(list, QStringLiteral("Laval"), Field::End), QStringLiteral("open"));
    QCOMPARE(said(list, QStringLiteral("Laval"), Field::SeatsOut), QStringLiteral("4"));
    QCOMPARE(said(list, QStringLiteral("Laval"), Field::AgreementNotes), QStringLiteral(" two\nlines; "));
    QVERIFY(list.extraColumns.isEmpty());
    QVERIFY(list.problems.empty());
}

void StaffColumnsTest::otherColumns_stay()
{
    const auto list = listOf("Institution,Country,Programme,Before,City,After,City\n"
                             "Laval,CA,Erasmus+,b,Québec,a,other\nKeio,JP,Erasmus+,c,,d,e\n");
    QCOMPARE(list.extraColumns.join(u','), QStringLiteral("Before,After,City"));
    QCOMPARE(list.extraText(0, 0), QByteArrayView("b"));
    QCOMPARE(list.extraText(0, 1), QByteArrayView("a"));
    QCOMPARE(list.extraText(0, 2), QByteArrayView("other"));
    QCOMPARE(list.extraText(1, 1), QByteArrayView("d"));
    QCOMPARE(said(list, QStringLiteral("Laval"), Field::City), QStringLiteral("Québec"));
}

void StaffColumnsTest::wrongValue_isAProblemAndNoLostRow()
{
    const auto list =
        listOf("Institution,Country,Programme,Status,City\n"
               "\" Laval\",CA,Erasmus+,signed,Québec\nKTH,SE,Erasmus+,active,\n\"Keio \",JP,Erasmus+,x,\n");
    QCOMPARE(list.agreements.size(), std::size_t(3));
    QCOMPARE(said(list, QStringLiteral("Laval"), Field::City), QStringLiteral("Québec"));
    QCOMPARE(said(list, QStringLiteral("Laval"), Field::Status), QStringLiteral("-"));
    QCOMPARE(
        linesOf(list.problems).filter(QStringLiteral("field-value")),
        QStringList({QStringLiteral("2 field-value signed → Status"), QStringLiteral("4 field-value x → Status")}));
    quint32 line = 0;
    for (const domain::Problem &problem : list.problems) {
        QVERIFY(problem.line >= line);
        line = problem.line;
    }
    QCOMPARE(list.problems.size(), std::size_t(4));
}

void StaffColumnsTest::contradiction_keepsWhatWasSaidFirst()
{
    const auto list = listOf("Institution,Country,Programme,City\n"
                             "Laval,CA,Erasmus+,Québec\nLaval,CA,Other,\nLaval,CA,Third,Lévis\n");
    QCOMPARE(said(list, QStringLiteral("Laval"), Field::City), QStringLiteral("Québec"));
    QVERIFY(linesOf(list.problems).contains(QStringLiteral("4 field-value Lévis → City")));
}

void StaffColumnsTest::endBeforeStart_isAProblem()
{
    const auto list = listOf("Institution,Country,Programme,Start date,End date\n"
                             "Laval,CA,Erasmus+,2027-09-01,2027-08-31\n");
    QCOMPARE(said(list, QStringLiteral("Laval"), Field::Start), QStringLiteral("2027-09-01"));
    QCOMPARE(said(list, QStringLiteral("Laval"), Field::End), QStringLiteral("-"));
    QCOMPARE(linesOf(list.problems), QStringList(QStringLiteral("2 field-value 2027-08-31 → End date")));
}

void StaffColumnsTest::emptyCells_sayNothing()
{
    const auto list = listOf("Institution,Country,Programme,Status\nLaval,CA,Erasmus+, \n");
    QVERIFY(list.records);
    QCOMPARE(*list.records, domain::StaffRecords());
    QVERIFY(list.problems.empty());
}

void StaffColumnsTest::combinedRow_saysItOfEachAgreement()
{
    const auto list =
        listOf("Institution,Country,Programme,Status\n"
               "Laval,CA,\"Memorandum of Understanding - IMT, IIA Interinstitutional Agreement - IMT\",bad\n"
               "KTH,SE,\"Memorandum of Understanding - IMT, IIA Interinstitutional Agreement - IMT\",active\n");
    QCOMPARE(list.agreements.size(), std::size_t(4));
    QCOMPARE(list.records->agreements.size(), qsizetype(2));
    QCOMPARE(linesOf(list.problems).filter(QStringLiteral("field-value")).size(), qsizetype(1));
}

QTEST_GUILESS_MAIN(StaffColumnsTest)
#include "tst_staffcolumns.moc"
