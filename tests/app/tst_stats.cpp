// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace accords::testing;

/// The figures of the bundled list, as `accords stats` gives them.
class TestStats : public QObject
{
    Q_OBJECT

private slots:
    void bundledList_hasItsFigures();
    void groups_haveTheirFigures_data();
    void groups_haveTheirFigures();
    void programmes_areSeven();
    void countries_comeMostFirst();
    void countryGroup_hasCodeAndLabel();
    void text_isAligned();
    void text_inFrench();
    void query_countsWhatItFinds_data();
    void query_countsWhatItFinds();
    void accents_neverMatter();
    void unknownCountry_isItsOwnGroup();
    void standardInput_isRead();

private:
    static QJsonObject json(const QStringList &arguments, const QByteArray &input = {})
    {
        const Run run = runProgram(
            QStringList{QStringLiteral("stats"), QStringLiteral("--format"), QStringLiteral("json")} + arguments,
            input);
        return run.status == 0 ? QJsonDocument::fromJson(run.out).object() : QJsonObject();
    }
    static int number(const QJsonObject &object, const char *key) { return object[QLatin1StringView(key)].toInt(-1); }
};

void TestStats::bundledList_hasItsFigures()
{
    const QJsonObject figures = json({});
    QCOMPARE(number(figures, "rows"), 190);
    QCOMPARE(number(figures, "agreements"), 191);
    QCOMPARE(number(figures, "institutions"), 163);
    QCOMPARE(number(figures, "countries"), 51);
    QCOMPARE(figures.size(), 4);
}

void TestStats::groups_haveTheirFigures_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("agreements");

    QTest::newRow("Erasmus+") << "type"
                              << "erasmus" << 57;
    QTest::newRow("MoU") << "type"
                         << "mou" << 57;
    QTest::newRow("IIA") << "type"
                         << "iia" << 39;
    QTest::newRow("MoA") << "type"
                         << "moa" << 38;
    QTest::newRow("school") << "signatory"
                            << "imt-mines-albi" << 86;
    QTest::newRow("group") << "signatory"
                           << "imt" << 48;
    QTest::newRow("nobody") << "signatory"
                            << "none" << 57;
}

void TestStats::groups_haveTheirFigures()
{
    QFETCH(const QString, by);
    QFETCH(const QString, key);
    const QJsonArray groups = json({QStringLiteral("--by"), by})[QLatin1StringView("groups")].toArray();
    int agreements = -1;
    for (const QJsonValue &group : groups) {
        if (group[QLatin1StringView("key")] == key)
            agreements = group[QLatin1StringView("agreements")].toInt();
    }
    QTEST(agreements, "agreements");
}

void TestStats::programmes_areSeven()
{
    const Run run = runProgram({QStringLiteral("export"), QStringLiteral("--columns"), QStringLiteral("programme")});
    QList<QByteArray> lines = run.out.split('\n').sliced(1);
    lines.removeAll(QByteArray());
    QCOMPARE(lines.size(), 191);
    QCOMPARE(QSet<QByteArray>(lines.begin(), lines.end()).size(), 7);
}

void TestStats::countries_comeMostFirst()
{
    const QJsonArray groups =
        json({QStringLiteral("--by"), QStringLiteral("country")})[QLatin1StringView("groups")].toArray();
    QCOMPARE(groups.size(), 51);
    int before = groups.first()[QLatin1StringView("agreements")].toInt();
    int sum = 0;
    for (const QJsonValue &group : groups) {
        const int agreements = group[QLatin1StringView("agreements")].toInt();
        QVERIFY(agreements <= before);
        QVERIFY(group[QLatin1StringView("institutions")].toInt() <= agreements);
        before = agreements;
        sum += agreements;
    }
    QCOMPARE(sum, 191);
}

void TestStats::countryGroup_hasCodeAndLabel()
{
    const QStringList arguments = {QStringLiteral("--by"),       QStringLiteral("country"),
                                   QStringLiteral("--query"),    QStringLiteral("pays:brésil"),
                                   QStringLiteral("--language"), QStringLiteral("fr")};
    const QJsonArray groups = json(arguments)[QLatin1StringView("groups")].toArray();
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups[0][QLatin1StringView("key")].toString(), QStringLiteral("BR"));
    QCOMPARE(groups[0][QLatin1StringView("label")].toString(), QStringLiteral("Brésil"));
}

void TestStats::text_isAligned()
{
    const Run run = runProgram({QStringLiteral("stats"), QStringLiteral("--by"), QStringLiteral("type")});
    QCOMPARE(run.status, 0);
    const QByteArray expected = "Rows          190\n"
                                "Agreements    191\n"
                                "Institutions  163\n"
                                "Countries      51\n"
                                "\n"
                                "Type      Agreements  Institutions\n";
    QCOMPARE(QString::fromUtf8(run.out.first(std::min(run.out.size(), expected.size()))), QString::fromUtf8(expected));
    QCOMPARE(run.out.count('\n'), 10);
}

void TestStats::text_inFrench()
{
    const Run run = runProgram({QStringLiteral("stats")}, {}, {QStringLiteral("LANG=fr_FR.UTF-8")});
    QVERIFY2(run.out.contains("Établissements"), run.out.constData());
    QVERIFY(runProgram({QStringLiteral("stats"), QStringLiteral("--language"), QStringLiteral("en")}, {},
                       {QStringLiteral("LANG=fr_FR.UTF-8")})
                .out.contains("Institutions"));
}

void TestStats::query_countsWhatItFinds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("agreements");
    QTest::addColumn<int>("institutions");

    QTest::newRow("field and field") << "country:BR type:iia" << 4 << 4;
    QTest::newRow("French names") << "pays:brésil type:iia" << 4 << 4;
    QTest::newRow("nothing") << "zzz" << 0 << 0;
}

void TestStats::query_countsWhatItFinds()
{
    QFETCH(const QString, query);
    const QJsonObject figures = json({QStringLiteral("--query"), query});
    QTEST(number(figures, "agreements"), "agreements");
    QTEST(number(figures, "institutions"), "institutions");
    QCOMPARE(number(figures, "rows"), number(figures, "agreements"));
}

void TestStats::accents_neverMatter()
{
    const QJsonObject plain = json({QStringLiteral("--query"), QStringLiteral("universite")});
    QVERIFY(number(plain, "agreements") > 0);
    QCOMPARE(json({QStringLiteral("--query"), QStringLiteral("Université")}), plain);
    QCOMPARE(json({QStringLiteral("--query"), QStringLiteral("UNIVERSITÉ")}), plain);
}

void TestStats::unknownCountry_isItsOwnGroup()
{
    const QByteArray list = "Host institution\tHost country\nA\tAtlantis\nB\t\n";
    const QJsonArray groups = json({QStringLiteral("-"), QStringLiteral("--by"), QStringLiteral("country")},
                                   list)[QLatin1StringView("groups")]
                                  .toArray();
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0][QLatin1StringView("key")].toString(), QStringLiteral("Atlantis"));
    QCOMPARE(groups[1][QLatin1StringView("key")].toString(), QString());
    QCOMPARE(groups[1][QLatin1StringView("label")].toString(), QStringLiteral("Unknown"));
}

void TestStats::standardInput_isRead()
{
    const QByteArray list = "Host institution\tHost country\tExchange programme\nA\tFR - France\tErasmus+\n";
    QCOMPARE(number(json({QStringLiteral("-")}, list), "agreements"), 1);
}

QTEST_GUILESS_MAIN(TestStats)
#include "tst_stats.moc"
