// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "program.h"
#include "store/records.h"

#include "domain/fieldtext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace accords;
using namespace accords::testing;
using domain::Field;

namespace {

const QString allColumns = QStringLiteral(
    "institution,country_code,country,programme,display_name,website,city,tags,contacts,institution_notes,status,start,"
    "end,seats_out,seats_in,notes,files");

} // namespace

/// What staff keep in a catalogue, on the command line.
class TestStaffColumns final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void exported_comesBackIntoAnEmptyCatalogue_data();
    void exported_comesBackIntoAnEmptyCatalogue();
    void json_hasTokensAndNumbers();
    void defaultColumns_stayThose();
    void sort_takesThem();
    void query_looksAtThem();
    void wrongValue_isAWarning();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Run exported(const QStringList &options) const
    {
        return runProgram(QStringList{QStringLiteral("export"), path(QStringLiteral("a.accords"))} + options);
    }
    QStringList names(const QStringList &options) const
    {
        const Run run = exported(QStringList{QStringLiteral("--columns"), QStringLiteral("institution"),
                                             QStringLiteral("--format"), QStringLiteral("tsv")} +
                                 options);
        return QString::fromUtf8(run.out).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts).mid(1);
    }

    QTemporaryDir m_folder;
};

void TestStaffColumns::initTestCase()
{
    const QByteArray list = "Host institution\tHost country\tExchange programme\n"
                            "Laval\tCA - Canada\tErasmus+\nKTH\tSE - Sweden\tErasmus+\nKeio\tJP - Japan\tErasmus+\n"
                            "Isle College\tAtlantis\tErasmus+\n";
    const QString catalogue = path(QStringLiteral("a.accords"));
    QCOMPARE(runProgram({QStringLiteral("import"), catalogue, QStringLiteral("-")}, list).status, 0);
    const auto file = openedForChanges(catalogue);
    const auto change = [&file](const char *name, const char *country, Field field, const char *text) {
        const QString programme = isOfInstitution(field) ? QString() : QStringLiteral("Erasmus+");
        const domain::FieldPlace place{{{QString::fromUtf8(name), QString::fromUtf8(country)}, programme}, field};
        return faultOf(changeField(file, {place, {}, QString::fromUtf8(text)}, QDateTime::currentDateTimeUtc()));
    };
    QCOMPARE(change("Laval", "CA", Field::DisplayName, "Université Laval"), QString());
    QCOMPARE(change("Laval", "CA", Field::Website, "www.ulaval.ca"), QString());
    QCOMPARE(change("Laval", "CA", Field::City, "=Québec"), QString());
    QCOMPARE(change("Laval", "CA", Field::Tags, "key partner\na; \"b\""), QString());
    QCOMPARE(change("Laval", "CA", Field::Contacts, "Anne Roy\toffice\ta@b.ca\t+1 (418) 656\n\t\tb@b.ca\t"), QString());
    QCOMPARE(change("Laval", "CA", Field::InstitutionNotes, " One,\ntwo; \"three\"\t'\n\n=four "), QString());
    QCOMPARE(change("Laval", "CA", Field::Status, "renewal-pending"), QString());
    QCOMPARE(change("Laval", "CA", Field::Start, "2022-09-01"), QString());
    QCOMPARE(change("Laval", "CA", Field::End, "2027-08-31"), QString());
    QCOMPARE(change("Laval", "CA", Field::SeatsOut, "4"), QString());
    QCOMPARE(change("Laval", "CA", Field::SeatsIn, "0"), QString());
    QCOMPARE(change("Laval", "CA", Field::AgreementNotes, "'quoted'"), QString());
    QCOMPARE(change("Laval", "CA", Field::Files, "/home/a;b.pdf\n/home/c.pdf"), QString());
    QCOMPARE(change("KTH", "SE", Field::End, "open"), QString());
    QCOMPARE(change("KTH", "SE", Field::SeatsOut, "10"), QString());
    QCOMPARE(change("Isle College", "Atlantis", Field::Status, "active"), QString());
}

void TestStaffColumns::exported_comesBackIntoAnEmptyCatalogue_data()
{
    QTest::addColumn<QStringList>("layout");
    QTest::newRow("csv") << QStringList{QStringLiteral("--language"), QStringLiteral("en")};
    QTest::newRow("csv in French") << QStringList{QStringLiteral("--preset"), QStringLiteral("excel-fr"),
                                                  QStringLiteral("--language"), QStringLiteral("fr")};
    QTest::newRow("tsv") << QStringList{QStringLiteral("--format"), QStringLiteral("tsv")};
}

void TestStaffColumns::exported_comesBackIntoAnEmptyCatalogue()
{
    QFETCH(const QStringList, layout);
    const Run run = exported(QStringList{QStringLiteral("--columns"), allColumns} + layout);
    QCOMPARE(run.status, 0);
    const QString again = path(QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".accords"));
    QCOMPARE(runProgram({QStringLiteral("import"), again, QStringLiteral("-")}, run.out).status, 0);
    QCOMPARE(recordsIn(openedForChanges(again)), recordsIn(openedForChanges(path(QStringLiteral("a.accords")))));
}

void TestStaffColumns::json_hasTokensAndNumbers()
{
    const Run run = exported({QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--columns"),
                              allColumns, QStringLiteral("--language"), QStringLiteral("fr")});
    const QJsonArray agreements = QJsonDocument::fromJson(run.out).array();
    QCOMPARE(agreements.size(), 4);
    const QJsonObject laval = agreements[0].toObject();
    QCOMPARE(laval[QLatin1StringView("institution")].toString(), QStringLiteral("Laval"));
    QCOMPARE(laval[QLatin1StringView("display_name")].toString(), QStringLiteral("Université Laval"));
    QCOMPARE(laval[QLatin1StringView("status")].toString(), QStringLiteral("renewal-pending"));
    QCOMPARE(laval[QLatin1StringView("end")].toString(), QStringLiteral("2027-08-31"));
    QCOMPARE(laval[QLatin1StringView("seats_in")].toInt(-1), 0);
    const QJsonObject kth = agreements[1].toObject();
    QCOMPARE(kth[QLatin1StringView("end")].toString(), QStringLiteral("open-ended"));
    QVERIFY(kth[QLatin1StringView("seats_in")].isNull());
    QCOMPARE(kth[QLatin1StringView("status")].toString(QStringLiteral("?")), QString());
}

void TestStaffColumns::defaultColumns_stayThose()
{
    QVERIFY(exported({}).out.startsWith("Host institution,Country code,Country,Exchange programme,Type,Signatory\r\n"));
}

void TestStaffColumns::sort_takesThem()
{
    QCOMPARE(names({QStringLiteral("--sort"), QStringLiteral("-seats_out")}).join(u','),
             QStringLiteral("KTH,Laval,Isle College,Keio"));
    QCOMPARE(names({QStringLiteral("--sort"), QStringLiteral("status")}).join(u','),
             QStringLiteral("Isle College,Laval,Keio,KTH"));
}

void TestStaffColumns::query_looksAtThem()
{
    const auto found = [this](const char *query) {
        return names({QStringLiteral("--query"), QString::fromUtf8(query)}).join(u',');
    };
    QCOMPARE(found("status:active"), QStringLiteral("Isle College"));
    QCOMPARE(found("étiquette:\"KEY PARTNER\""), QStringLiteral("Laval"));
    QCOMPARE(found("tag:key"), QString());
    QCOMPARE(found("note:three"), QStringLiteral("Laval"));
    QCOMPARE(found("ends:<2027-09"), QStringLiteral("Laval"));
    QCOMPARE(found("institution:université"), QStringLiteral("Laval"));
    QCOMPARE(found("-status:renewal-pending -ends:2027"), QStringLiteral("KTH,Keio,Isle College"));
}

void TestStaffColumns::wrongValue_isAWarning()
{
    const Run run =
        runProgram({QStringLiteral("check"), QStringLiteral("-"), QStringLiteral("--format"), QStringLiteral("json")},
                   "Institution,Country,Status\nLaval,CA,signed\n");
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("\"field-value\""), run.out.constData());
    QVERIFY2(run.out.contains("\"warning\""), run.out.constData());
}

QTEST_GUILESS_MAIN(TestStaffColumns)
#include "tst_staffcolumns.moc"
