// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading.h"

#include <QTemporaryFile>

using namespace accords;
using namespace accords::reading;
using domain::AgreementList;

namespace {

/// A list of three columns, comma separated, with \a rows under its titles; the first row is on line 2.
AgreementList withRows(const QByteArray &rows)
{
    return listOf("Institution,Country,Programme\n" + rows);
}

} // namespace

class TestListReader final : public QObject
{
    Q_OBJECT

private slots:
    void largeFile_isReadWhole();
    void rows_giveProblems_data();
    void rows_giveProblems();
    void columnsInAnyOrder_areUnderstood();
    void countryCodeColumn_givesTheCountry();
    void countriesOfOneCode_areOneCountry();
    void unknownCountries_areOneByFoldedLabel();
    void labelMissingAtFirst_isFilledLater();
    void sameNameInTwoCountries_isTwoInstitutions();
    void sameNameInManyCountries_isFound();
    void programmesBeyondSixtyFour_areCounted();
    void repairedName_keepsItsExportedSpelling();
    void guardAgainstFormulas_isTakenOff();
    void extraColumns_areKeptWithTheirRow();
    void withoutProgrammeColumn_theTypeIsTheProgramme();
    void signatoryColumn_countsWithoutProgrammeColumn();
    void withoutCountryColumn_nothingIsMissing();
    void rowWithoutInstitution_countsAsRow();
    void blankRows_areNoRows();
    void cellOverLines_keepsItsRow();
    void repeatedHeader_mayChangeTheOrder();
    void repeatedHeader_keepsExtraColumnsByTitle();
    void repeatedHeader_keepsColumnsOfOneTitle();
    void titlesOnly_areAnEmptyList();
    void preamble_comesInLineOrder();
    void windows1252_isReported();
    void chosenDelimiter_isUsed();
    void ownExport_readsBackEqual();
    void problemsOfOneCell_shareTheirTexts();
};

/// Large enough to be read in several pieces at once.
void TestListReader::largeFile_isReadWhole()
{
    QByteArray text = "Institution\tCountry\tProgramme\n";
    for (int row = 0; row < 10'000; ++row)
        text += QByteArray::number(row).repeated(300) + "\tBR - Brazil\tMoU\n";
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(file.write(text), text.size());
    file.close();
    const ReadResult result = readFile(file.fileName(), {});
    const auto *list = std::get_if<domain::AgreementList>(&result);
    QVERIFY(list);
    QVERIFY(list->text == text);
    QCOMPARE(list->rows.size(), std::size_t(10'000));
}

void TestListReader::rows_giveProblems_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char *name, const char *rows, const char *problems) {
        QTest::newRow(name) << QByteArray(rows) << QString::fromUtf8(problems);
    };
    row("nothing", "A,FR,MoU\n", "");
    row("stray quote", "A\",FR,MoU\"\n", "2 stray-quote A\" → A/2 stray-quote MoU\" → MoU");
    row("every line", "A ,FR,MoU\nA ,FR,MoA", "2 space A  → A/3 space A  → A");
    row("country", "A, FR - France,MoU", "2 space  FR - France → FR - France");
    row("mojibake", "UniversitÃ©,FR,MoU", "2 mojibake UniversitÃ© → Université");
    row("combined", "A,FR,\"ERASMUS+, MoU - IMT\"", "2 combined-programmes ERASMUS+, MoU - IMT → ERASMUS+ | MoU - IMT");
    row("combined over lines", "A,FR,\"ERASMUS+\nMoU - IMT\"",
        "2 combined-programmes ERASMUS+\nMoU - IMT → ERASMUS+ | MoU - IMT");
    row("unknown country", "A,Atlantis,MoU\nB,Atlantis,MoU",
        "2 unknown-country Atlantis → /3 unknown-country Atlantis → ");
    row("unknown programme", "A,FR,Double degree", "2 unknown-programme Double degree → ");
    row("label of another country", "A,BR - Argentina,MoU", "2 country-label BR - Argentina → BR - Brazil");
    row("country missing", "A,,MoU", "2 missing-cell  → Country");
    row("programme missing", "A,FR,", "2 missing-cell  → Programme");
    row("institution missing", ",FR,MoU", "2 missing-cell  → Institution");
    row("too few cells", "A,FR\nB",
        "2 missing-cell  → Programme/3 missing-cell  → Country/3 missing-cell  → Programme");
    row("too many cells", "A,FR,MoU,x,,y", "2 extra-cell x,y → ");
    row("too many cells, all blank", "A,FR,MoU,, ,", "");
    row("repeated row", "A,FR,MoU\nA,FR,MoA\nA,FR - France,MoU", "4 duplicate-row  → ");
    row("repeated header", "A,FR,MoU\nInstitution,Country,Programme\nB,FR,MoU",
        "3 repeated-header Institution,Country,Programme → ");
    row("control character", "A\x07,FR,MoU", "2 control-character A\u0007 → ");
}

void TestListReader::rows_giveProblems()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, problems);
    const AgreementList list = withRows(rows);
    QCOMPARE(linesOf(list.problems).join(u'/'), problems);
    for (const domain::Problem &problem : list.problems) {
        const bool unusable = problem.code == domain::ProblemCode::MissingCell && problem.after == u"Institution";
        QCOMPARE(problem.severity, unusable ? domain::Severity::Error : domain::usualSeverity(problem.code));
    }
}

void TestListReader::columnsInAnyOrder_areUnderstood()
{
    const AgreementList list = listOf("Programme d’échange;Établissement d’accueil;Pays\nERASMUS+;Université;Brésil\n");
    QCOMPARE(agreementsOf(list), QStringList(QStringLiteral("Université | BR Brésil | ERASMUS+")));
    QCOMPARE(list.countries.front().region, domain::Region::Americas);
    QVERIFY(list.problems.empty());
}

void TestListReader::countryCodeColumn_givesTheCountry()
{
    const AgreementList list = listOf("Institution,Country code,Country,Programme\n"
                                      "A,BR,Brazil,MoU\n"
                                      "B,BR,,MoU\n"
                                      "C,BR,Argentina,MoU\n"
                                      "D,,Brazil,MoU\n"
                                      "E,,,MoU\n");
    QCOMPARE(list.countries.size(), std::size_t(2));
    QCOMPARE(list.countries.front().code, QStringLiteral("BR"));
    QCOMPARE(linesOf(list.problems), (QStringList{QStringLiteral("4 country-label Argentina → BR - Brazil"),
                                                  QStringLiteral("6 missing-cell  → Country")}));
}

void TestListReader::countriesOfOneCode_areOneCountry()
{
    const AgreementList list = withRows("A,BR - Brazil,MoU\nB,Brésil,MoU\nC,BR,MoU\nD,Brazil (BR),MoU\n");
    QCOMPARE(list.countries.size(), std::size_t(1));
    QCOMPARE(list.countries.front().label, QStringLiteral("Brazil"));
}

void TestListReader::unknownCountries_areOneByFoldedLabel()
{
    const AgreementList list = withRows("A,Atlantis,MoU\nB,ATLANTIS,MoU\nC,Mordor,MoU\n");
    QCOMPARE(list.countries.size(), std::size_t(2));
    QCOMPARE(list.countries.front(), (domain::Country{QString(), QStringLiteral("Atlantis"), domain::Region::Unknown}));
}

void TestListReader::labelMissingAtFirst_isFilledLater()
{
    const AgreementList list = withRows("A,BR,MoU\nB,BR - Brazil,MoU\n");
    QCOMPARE(list.countries.front().label, QStringLiteral("Brazil"));
}

void TestListReader::sameNameInTwoCountries_isTwoInstitutions()
{
    const AgreementList list = withRows("Saint Louis University,PH,MoU\nSaint Louis University,US,MoU\n");
    QCOMPARE(list.institutions.size(), std::size_t(2));
    QCOMPARE(list.names.size(), 1U);
    QVERIFY(list.problems.empty());
}

void TestListReader::sameNameInManyCountries_isFound()
{
    constexpr int places = 1000;
    QByteArray rows;
    for (int place = 0; place < 2 * places; ++place)
        rows += "A,Place " + QByteArray::number(place % places) + ",MoU\n";
    const AgreementList list = withRows(rows);
    QCOMPARE(list.institutions.size(), std::size_t(places));
    QCOMPARE(list.agreements.back().institution, list.agreements[places - 1].institution);
}

void TestListReader::programmesBeyondSixtyFour_areCounted()
{
    constexpr int programmes = 200;
    QByteArray rows;
    for (int number = 0; number < programmes; ++number)
        rows += "A,FR,MoU " + QByteArray::number(number) + '\n';
    const AgreementList list = withRows(rows + rows);
    QCOMPARE(list.programmes.size(), std::size_t(programmes));
    QCOMPARE(list.problems.size(), std::size_t(programmes));
    QCOMPARE(list.problems.front().line, quint32(programmes + 2));
}

void TestListReader::repairedName_keepsItsExportedSpelling()
{
    const AgreementList list = withRows("A  B\",FR,MoU\nA B,FR,MoA\n");
    QCOMPARE(list.institutions.size(), std::size_t(1));
    QCOMPARE(list.names.text(list.institutions.front().name), QStringLiteral("A B"));
    QCOMPARE(list.names.text(list.institutions.front().exported), QStringLiteral("A  B\""));
}

void TestListReader::guardAgainstFormulas_isTakenOff()
{
    const AgreementList list = listOf("Institution,Country,Programme,Note\n'=A,FR,'-MoU,'@x\n''+B,FR,MoU,'y\n");
    QCOMPARE(agreementsOf(list), (QStringList{QStringLiteral("=A | FR | -MoU"), QStringLiteral("'+B | FR | MoU")}));
    QCOMPARE(list.names.text(list.institutions.front().exported), QStringLiteral("=A"));
    QCOMPARE(list.extraTexts.text(list.extraCells[0]), QStringLiteral("@x"));
    QCOMPARE(list.extraTexts.text(list.extraCells[1]), QStringLiteral("'y"));
    QVERIFY(list.problems.empty());
}

void TestListReader::extraColumns_areKeptWithTheirRow()
{
    const AgreementList list = listOf("Campus,Institution,Country,Contact\nParis,A,FR,a@b\n,B,FR,\nLyon,C,FR\n");
    QCOMPARE(list.extraColumns, (QStringList{QStringLiteral("Campus"), QStringLiteral("Contact")}));
    QStringList cells;
    for (const domain::TextPool::Id id : list.extraCells)
        cells.append(list.extraTexts.text(id));
    QCOMPARE(cells.join(u'|'), QStringLiteral("Paris|a@b|||Lyon|"));
    QCOMPARE(linesOf(list.problems), QStringList(QStringLiteral("4 missing-cell  → Contact")));
}

void TestListReader::withoutProgrammeColumn_theTypeIsTheProgramme()
{
    const AgreementList list = listOf("Institution,Country,Type\nA,FR,Erasmus+\n");
    QCOMPARE(list.programmes.front().text, QStringLiteral("Erasmus+"));
    QCOMPARE(list.programmes.front().type, domain::AgreementType::Erasmus);
}

void TestListReader::signatoryColumn_countsWithoutProgrammeColumn()
{
    const AgreementList list = listOf("Institution,Type,Signatory\nA,MoU,IMT\nB,MoU,IMT Mines Albi\nC,MoU,\n");
    QCOMPARE(list.programmes.size(), std::size_t(3));
    QCOMPARE(list.programmes[0].signatory, domain::Signatory::Imt);
    QCOMPARE(list.programmes[1].signatory, domain::Signatory::ImtMinesAlbi);
    QCOMPARE(list.programmes[2].signatory, domain::Signatory::None);
    QVERIFY(list.problems.empty());
}

void TestListReader::withoutCountryColumn_nothingIsMissing()
{
    const AgreementList list = listOf("Institution,Programme\nA,MoU\n");
    QCOMPARE(list.countries.size(), std::size_t(1));
    QVERIFY(list.countries.front().code.isEmpty());
    QVERIFY(list.problems.empty());
}

void TestListReader::rowWithoutInstitution_countsAsRow()
{
    const AgreementList list = withRows(",FR,MoU\n\u00A0,FR,MoU\nA,FR,MoU\n");
    QCOMPARE(list.rows.size(), std::size_t(3));
    QCOMPARE(list.agreements.size(), std::size_t(1));
    QCOMPARE(list.agreements.front().row, 2U);
}

void TestListReader::blankRows_areNoRows()
{
    const AgreementList list = withRows("\n,,\n \t ,,\n\f\nA,FR,MoU\n\n\n");
    QCOMPARE(list.rows.size(), std::size_t(1));
    QCOMPARE(list.rows.front().line, 6U);
    QVERIFY(list.problems.empty());
}

void TestListReader::cellOverLines_keepsItsRow()
{
    const AgreementList list = withRows("\"A\nB\",FR,MoU\nC,FR,MoU\n");
    QCOMPARE(agreementsOf(list), (QStringList{QStringLiteral("A B | FR | MoU"), QStringLiteral("C | FR | MoU")}));
    QCOMPARE(list.rowText(0), QByteArrayView("\"A\nB\",FR,MoU"));
    QCOMPARE(list.rows[1].line, 4U);
    QCOMPARE(linesOf(list.problems), QStringList(QStringLiteral("2 space A\nB → A B")));
}

void TestListReader::repeatedHeader_mayChangeTheOrder()
{
    const AgreementList list = withRows("A,FR,MoU\nPays,Programme,Établissement\nBR,MoA,B\n");
    QCOMPARE(agreementsOf(list), (QStringList{QStringLiteral("A | FR | MoU"), QStringLiteral("B | BR | MoA")}));
    QCOMPARE(list.rows.size(), std::size_t(2));
}

void TestListReader::repeatedHeader_keepsExtraColumnsByTitle()
{
    const AgreementList list = listOf("Institution,Country,Campus,Contact\nA,FR,Albi,x\n"
                                      "Institution,Country,Street,Campus\nB,FR,s,Lyon\n");
    QCOMPARE(list.extraColumns.size(), 2);
    QCOMPARE(list.extraTexts.text(list.extraCells[2]), QStringLiteral("Lyon"));
    QCOMPARE(list.extraTexts.text(list.extraCells[3]), QString());
    QCOMPARE(linesOf(list.problems).last(), QStringLiteral("4 extra-cell s → "));
}

void TestListReader::repeatedHeader_keepsColumnsOfOneTitle()
{
    const QByteArray titles("Institution,Country,Note,Note\n");
    const AgreementList list = listOf(titles + "A,FR,a,b\n" + titles + "B,FR,c,d\n");
    QCOMPARE(list.extraTexts.text(list.extraCells[2]), QStringLiteral("c"));
    QCOMPARE(list.extraTexts.text(list.extraCells[3]), QStringLiteral("d"));
}

void TestListReader::titlesOnly_areAnEmptyList()
{
    const AgreementList list = listOf("Report\nInstitution,Country\n\n");
    QVERIFY(list.rows.empty());
    QVERIFY(list.agreements.empty());
    QCOMPARE(linesOf(list.problems),
             (QStringList{QStringLiteral("0 empty-list  → "), QStringLiteral("1 preamble Report → ")}));
}

void TestListReader::preamble_comesInLineOrder()
{
    const AgreementList list = listOf("Report\n2026\nInstitution,Country\nA ,FR\n");
    QCOMPARE(linesOf(list.problems),
             (QStringList{QStringLiteral("1 preamble Report → "), QStringLiteral("2 preamble 2026 → "),
                          QStringLiteral("4 space A  → A")}));
}

void TestListReader::windows1252_isReported()
{
    const AgreementList list = listOf("Institution,Country\nUniversit\xE9 d\x92\xC9vry,FR\n");
    QCOMPARE(list.names.text(0), QStringLiteral("Université d’Évry"));
    QCOMPARE(linesOf(list.problems), QStringList(QStringLiteral("0 encoding  → windows-1252")));
}

void TestListReader::chosenDelimiter_isUsed()
{
    const AgreementList list =
        listOf("Institution;Pays;x,Institution,Country,Programme\na;FR;b,c,BR,MoU\n", {.delimiter = ';'});
    QCOMPARE(list.names.text(0), QStringLiteral("a"));
}

/// What `accords export` writes with every column, in French for Excel, and with commas in names.
void TestListReader::ownExport_readsBackEqual()
{
    const AgreementList list =
        listOf("\xEF\xBB\xBFÉtablissement d'accueil;Code pays;Pays;Région;Programme d'échange;Type;Signataire;Ligne\r\n"
               "Osaka University, Graduate school;JP;Japon;Asie;MoU - IMT;MoU;IMT;7\r\n"
               "\"A; \"\"B\"\"\";TR;Turquie;Asie;ERASMUS+;Erasmus+;;8\r\n");
    QCOMPARE(agreementsOf(list),
             (QStringList{QStringLiteral("Osaka University, Graduate school | JP Japon | MoU - IMT"),
                          QStringLiteral("A; \"B\" | TR Turquie | ERASMUS+")}));
    QVERIFY(list.extraColumns.isEmpty());
    QVERIFY(list.problems.empty());
}

void TestListReader::problemsOfOneCell_shareTheirTexts()
{
    const AgreementList list = withRows(QByteArray("A ,FR,MoU\n").repeated(3));
    QCOMPARE(list.problems[0].code, domain::ProblemCode::Space);
    QCOMPARE(static_cast<const void *>(list.problems[0].before.constData()),
             static_cast<const void *>(list.problems[1].before.constData()));
}

QTEST_APPLESS_MAIN(TestListReader)
#include "tst_listreader.moc"
