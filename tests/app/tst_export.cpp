// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace accords::testing;

/// What `accords export` writes to standard output.
class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void bundledList_isWrittenWhole();
    void excelFr_hasMarkAndSemicolons();
    void tsv_hasTabs();
    void sort_isApplied_data();
    void sort_isApplied();
    void columns_keepTheirOrder();
    void extraColumn_isExportedByTitle();
    void unknownColumn_namesNearest();
    void json_hasKeysAndSource();
    void headers_inFrench();
    void query_selects();
    void fullOutput_isFailure();
    void closedPipe_endsQuietly();

private:
    static QList<QByteArray> lines(const QStringList &arguments, const QByteArray &input = {})
    {
        const Run run = runProgram(QStringList{QStringLiteral("export")} + arguments, input);
        QByteArray out = run.out;
        return run.status == 0 ? out.replace("\r\n", "\n").trimmed().split('\n') : QList<QByteArray>();
    }
};

void TestExport::bundledList_isWrittenWhole()
{
    const Run run = runProgram({QStringLiteral("export")});
    QCOMPARE(run.status, 0);
    QVERIFY(run.err.isEmpty());
    QVERIFY(run.out.startsWith("Host institution,Country code,Country,Exchange programme,Type,Signatory\r\n"));
    QCOMPARE(run.out.count("\r\n"), 192);
    QVERIFY(run.out.endsWith("\r\n"));
}

void TestExport::excelFr_hasMarkAndSemicolons()
{
    const Run run = runProgram({QStringLiteral("export"), QStringLiteral("--preset"), QStringLiteral("excel-fr"),
                                QStringLiteral("--language"), QStringLiteral("fr")});
    QVERIFY2(run.out.startsWith("\xEF\xBB\xBFÉtablissement d'accueil;Code pays;Pays;"), run.out.constData());
    QVERIFY(run.out.contains(";BR;Brésil;"));
}

void TestExport::tsv_hasTabs()
{
    const QList<QByteArray> rows = lines({QStringLiteral("--format"), QStringLiteral("tsv")});
    QCOMPARE(rows.size(), 192);
    QCOMPARE(rows.first().count('\t'), 5);
}

void TestExport::sort_isApplied_data()
{
    QTest::addColumn<QString>("sort");
    QTest::addColumn<QByteArrayList>("rows");

    QTest::newRow("as in the list") << "" << QByteArrayList{"Zoo", "Émile", "emu", "École"};
    QTest::newRow("by name") << "institution" << QByteArrayList{"École", "Émile", "emu", "Zoo"};
    QTest::newRow("reversed") << "-institution" << QByteArrayList{"Zoo", "emu", "Émile", "École"};
    QTest::newRow("two keys") << "country,-line" << QByteArrayList{"École", "emu", "Émile", "Zoo"};
}

void TestExport::sort_isApplied()
{
    QFETCH(const QString, sort);
    const QByteArray list = "Host institution\tHost country\nZoo\tFR\nÉmile\tFR\nemu\tBE\nÉcole\tBE\n";
    QStringList arguments = {QStringLiteral("-"), QStringLiteral("--columns"), QStringLiteral("institution")};
    if (!sort.isEmpty())
        arguments += {QStringLiteral("--sort"), sort};
    QTEST(QByteArrayList(lines(arguments, list).sliced(1)), "rows");
}

void TestExport::columns_keepTheirOrder()
{
    const QList<QByteArray> rows = lines({QStringLiteral("--columns"), QStringLiteral("line,region, institution")});
    QCOMPARE(rows.first(), QByteArray("Line,Region,Host institution"));
}

void TestExport::extraColumn_isExportedByTitle()
{
    const QByteArray list = "Host institution\tHost country\tContact\nA\tFR - France\tMme Durand\n";
    QCOMPARE(lines({QStringLiteral("-"), QStringLiteral("--columns"), QStringLiteral("institution,Contact")}, list),
             QList<QByteArray>({"Host institution,Contact", "A,Mme Durand"}));
}

void TestExport::unknownColumn_namesNearest()
{
    const Run run = runProgram({QStringLiteral("export"), QStringLiteral("--columns"), QStringLiteral("contry")});
    QCOMPARE(refusalFault(run, 2, QStringLiteral("did you mean “country”")), QString());
}

void TestExport::json_hasKeysAndSource()
{
    const Run run = runProgram({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("json"),
                                QStringLiteral("--query"), QStringLiteral("country:BR type:iia")});
    const QJsonArray agreements = QJsonDocument::fromJson(run.out).array();
    QCOMPARE(agreements.size(), 4);
    const QJsonObject first = agreements[0].toObject();
    QCOMPARE(first[QLatin1StringView("type")].toString(), QStringLiteral("iia"));
    QCOMPARE(first[QLatin1StringView("country_code")].toString(), QStringLiteral("BR"));
    const QJsonObject source = first[QLatin1StringView("source")].toObject();
    QCOMPARE(source[QLatin1StringView("file")].toString(), QStringLiteral("partner-agreements.tsv"));

    QFile list(QStringLiteral(":/lists/partner-agreements.tsv"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray line = list.readAll().split('\n')[source[QLatin1StringView("line")].toInt() - 1].trimmed();
    QCOMPARE(source[QLatin1StringView("text")].toString().trimmed(), QString::fromUtf8(line));
}

void TestExport::headers_inFrench()
{
    const QList<QByteArray> rows =
        lines({QStringLiteral("--language"), QStringLiteral("fr"), QStringLiteral("--columns"),
               QStringLiteral("institution,country_code,country,region,programme,type,signatory,line")});
    QCOMPARE(QString::fromUtf8(rows.first()),
             QStringLiteral("Établissement d'accueil,Code pays,Pays,Région,Programme d'échange,Type,Signataire,Ligne"));
}

void TestExport::query_selects()
{
    QCOMPARE(lines({QStringLiteral("--query"), QStringLiteral("country:BR type:iia")}).size(), 5);
    QCOMPARE(lines({QStringLiteral("--query"), QStringLiteral("zzz")}).size(), 1);
}

void TestExport::fullOutput_isFailure()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("no device that is always full");
    const Run run = shell(QStringLiteral("accords export > /dev/full"));
    QCOMPARE(refusalFault(run, 1, QStringLiteral("standard output")), QString());
    QCOMPARE(refusalFault(shell(QStringLiteral("accords stats > /dev/full")), 1, QStringLiteral("standard output")),
             QString());
}

void TestExport::closedPipe_endsQuietly()
{
    const Run run = shell(QStringLiteral("accords export | head -n 1"));
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.isEmpty(), run.err.constData());
    QCOMPARE(run.out.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
