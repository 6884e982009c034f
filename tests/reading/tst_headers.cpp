// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/headers.h"
#include "reading/headersearch.h"

#include <QTest>

using namespace accords::reading;

namespace {

std::optional<ColumnMap> mapOf(const QString &titles)
{
    const QByteArray utf8 = titles.toUtf8();
    const QList<QByteArray> texts = utf8.split('|');
    const std::vector<QByteArrayView> cells(texts.begin(), texts.end());
    return columnsOf(cells);
}

std::optional<Header> search(const QByteArray &text, Preamble &preamble)
{
    return findHeader(text, {}, preamble);
}

} // namespace

class TestHeaders final : public QObject
{
    Q_OBJECT

private slots:
    void titles_areMapped_data();
    void titles_areMapped();
    void otherLines_areNoHeader_data();
    void otherLines_areNoHeader();
    void unknownTitles_areExtras();
    void guardedTitle_losesItsApostrophe();
    void columnsWithoutTitle_areUntitled();
    void derivedColumns_areNeitherReadNorKept();
    void typeWithoutProgramme_isTheProgramme();
    void twoTitlesForOneThing_theClearerWins();
    void delimiter_isGuessedFromTheTitles_data();
    void delimiter_isGuessedFromTheTitles();
    void preamble_isReported();
    void preamble_isReportedForAHundredLinesOnly();
    void titleOverLines_isFound();
    void noHeader_tellsTheFirstLine();
    void blankText_hasNoFirstLine();
};

void TestHeaders::titles_areMapped_data()
{
    QTest::addColumn<QString>("titles");
    QTest::addColumn<QList<qsizetype>>("columns"); // institution, country, code, programme
    const auto row = [](const char *titles, const QList<qsizetype> &columns) {
        QTest::newRow(titles) << QString::fromUtf8(titles) << columns;
    };
    row("Host institution|Host country|Exchange programme", {0, 1, -1, 2});
    row("Établissement d’accueil|Pays d'accueil|Programme d’échange", {0, 1, -1, 2});
    row("ETABLISSEMENT D'ACCUEIL|PAYS|PROGRAMME D'ECHANGE", {0, 1, -1, 2});
    row("Pays|Accord|Nom de l’établissement", {2, 0, -1, 1});
    row("Programme|Code pays|Université partenaire", {2, -1, 1, 0});
    row("institution|country_code|country|programme", {0, 2, 1, 3});
    row("  Institution : |\"Country\"|Program", {0, 1, -1, 2});
    row("Partner institution|ISO|Pays hôte|Convention", {0, 2, 1, 3});
    row("University|Country", {0, 1, -1, -1});
    row("Partenaire|Agreement type", {0, -1, -1, 1});
    row("E\u0301tablissement partenaire|Pays", {0, 1, -1, -1});
    row("\u200BInstitution\u00A0|\u00A0Country", {0, 1, -1, -1});
}

void TestHeaders::titles_areMapped()
{
    QFETCH(QString, titles);
    QFETCH(QList<qsizetype>, columns);
    const std::optional<ColumnMap> map = mapOf(titles);
    QVERIFY(map);
    QCOMPARE((QList<qsizetype>{map->institution, map->country, map->countryCode, map->programme}), columns);
    QVERIFY(map->extras.empty());
    QCOMPARE(map->recognised, static_cast<int>(map->titles.size()));
}

void TestHeaders::otherLines_areNoHeader_data()
{
    QTest::addColumn<QString>("titles");
    for (const char *titles :
         {"", "Institution", "Country|Programme", "Institution|City", "List of institutions|Country",
          "Universidad de Talca|CL - Chile|ERASMUS+", "Institution|Signatory|Region|Line"})
        QTest::newRow(titles) << QString::fromUtf8(titles);
}

void TestHeaders::otherLines_areNoHeader()
{
    QFETCH(QString, titles);
    QVERIFY(!mapOf(titles));
}

void TestHeaders::unknownTitles_areExtras()
{
    const std::optional<ColumnMap> map = mapOf(QStringLiteral("Institution|Ville |Country|Contact  name"));
    QVERIFY(map);
    QCOMPARE(map->extras, (std::vector<qsizetype>{1, 3}));
    QCOMPARE(map->title(1), QStringLiteral("Ville"));
    QCOMPARE(map->title(3), QStringLiteral("Contact name"));
    QCOMPARE(map->recognised, 2);
}

void TestHeaders::guardedTitle_losesItsApostrophe()
{
    const std::optional<ColumnMap> map = mapOf(QStringLiteral("Institution|Country|'=Fee"));
    QVERIFY(map);
    QCOMPARE(map->titles.back(), QStringLiteral("=Fee"));
}

void TestHeaders::columnsWithoutTitle_areUntitled()
{
    const std::optional<ColumnMap> map = mapOf(QStringLiteral("Institution|Country|| "));
    QVERIFY(map);
    QCOMPARE(map->untitled, (std::vector<qsizetype>{2, 3}));
    QVERIFY(map->extras.empty());
}

void TestHeaders::derivedColumns_areNeitherReadNorKept()
{
    const std::optional<ColumnMap> map =
        mapOf(QStringLiteral("Type|Host institution|Country code|Country|Region|Exchange programme|Signatory|Line"));
    QVERIFY(map);
    QCOMPARE(map->programme, 5);
    QCOMPARE(map->signatory, -1);
    QVERIFY(map->extras.empty());
    QCOMPARE(map->recognised, 8);
}

void TestHeaders::typeWithoutProgramme_isTheProgramme()
{
    const std::optional<ColumnMap> map = mapOf(QStringLiteral("Établissement|Type|Signataire"));
    QVERIFY(map);
    QCOMPARE(map->programme, 1);
    QCOMPARE(map->signatory, 2);
}

void TestHeaders::twoTitlesForOneThing_theClearerWins()
{
    const std::optional<ColumnMap> map = mapOf(QStringLiteral("Agreement|University|Country|Programme|Institution"));
    QVERIFY(map);
    QCOMPARE(map->programme, 3);
    QCOMPARE(map->institution, 4);
    QCOMPARE(map->extras, (std::vector<qsizetype>{0, 1}));
}

void TestHeaders::delimiter_isGuessedFromTheTitles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("tab") << QByteArray("Institution\tCountry\tProgramme") << '\t';
    QTest::newRow("comma") << QByteArray("Institution,Country,Programme") << ',';
    QTest::newRow("semicolon") << QByteArray("Institution;Country;Programme") << ';';
    QTest::newRow("commas in a title") << QByteArray("Institution;City, street;Country") << ';';
    QTest::newRow("semicolons in a title") << QByteArray("Institution,Country,\"Type; programme\"") << ',';
    QTest::newRow("quoted") << QByteArray("\"Institution\",\"Country\"") << ',';
    QTest::newRow("more is understood with commas")
        << QByteArray("Institution;Pays;x,Institution,Country,Programme") << ',';
}

void TestHeaders::delimiter_isGuessedFromTheTitles()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    Preamble preamble;
    const std::optional<Header> header = search(text, preamble);
    QVERIFY(header);
    QCOMPARE(header->delimiter, delimiter);
}

void TestHeaders::preamble_isReported()
{
    Preamble preamble;
    const std::optional<Header> header =
        search("Partners of the school\n\n;;;\n  Exported;2026  \r\nInstitution;Country\nA;FR\n", preamble);
    QVERIFY(header);
    QCOMPARE(header->line, 5U);
    QCOMPARE(header->end.line, 6U);
    QCOMPARE(preamble.problems.size(), std::size_t(2));
    QCOMPARE(preamble.problems[0].line, 1U);
    QCOMPARE(preamble.problems[0].before, QStringLiteral("Partners of the school"));
    QCOMPARE(preamble.problems[1].line, 4U);
    QCOMPARE(preamble.problems[1].before, QStringLiteral("Exported;2026"));
}

void TestHeaders::preamble_isReportedForAHundredLinesOnly()
{
    Preamble preamble;
    const std::optional<Header> header = search(QByteArray("note\n").repeated(250) + "Institution;Country\n", preamble);
    QVERIFY(header);
    QCOMPARE(header->line, 251U);
    QCOMPARE(preamble.problems.size(), std::size_t(100));
}

void TestHeaders::titleOverLines_isFound()
{
    Preamble preamble;
    const std::optional<Header> header = search("\"Host\ninstitution\",Country\nA,FR\n", preamble);
    QVERIFY(header);
    QCOMPARE(header->columns.title(0), QStringLiteral("Host institution"));
    QCOMPARE(header->end.line, 3U);
}

void TestHeaders::noHeader_tellsTheFirstLine()
{
    Preamble preamble;
    QVERIFY(!search("\n  first line \nsecond", preamble));
    QCOMPARE(preamble.firstLine, QStringLiteral("first line"));
}

void TestHeaders::blankText_hasNoFirstLine()
{
    Preamble preamble;
    QVERIFY(!search("\n \r\n\t\t\n\f\n", preamble));
    QVERIFY(preamble.firstLine.isEmpty());
}

QTEST_APPLESS_MAIN(TestHeaders)
#include "tst_headers.moc"
