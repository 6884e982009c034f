// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/institutiondetails.h"

#include "support/lists.h"
#include "text/foreigntext.h"
#include "views.h"

#include <QTest>

using namespace accords;
using namespace accords::testing;
using catalogue::Catalogue;
using domain::Language;
using domain::ProblemCode;
using domain::Severity;
using table::InstitutionDetails;

namespace {

InstitutionDetails detailsOf(const Catalogue &catalogue, const QString &name, Language language = Language::English)
{
    const domain::AgreementList &list = catalogue.list();
    for (domain::InstitutionId id = 0; id < list.institutions.size(); ++id) {
        if (catalogue.institutionName(id) == name)
            return table::institutionDetails(catalogue, catalogue.examination(), id, text::Phrasebook(language));
    }
    qFatal("No such institution");
}

domain::AgreementList lavalList()
{
    domain::AgreementList list = listOf({QStringLiteral("Université Laval | CA Canada | iia imt + mou imt"),
                                         QStringLiteral("Université de Montréal | CA Canada | mou imt"),
                                         QStringLiteral("Université Laval | CA Canada | erasmus")});
    list.file = QStringLiteral("liste.tsv");
    return list;
}

domain::Problem repair(quint32 line, const QString &before, const QString &after)
{
    return {ProblemCode::Space, Severity::Repair, line, before, after};
}

/// One institution with \a rows rows, of which every second had its spaces repaired and every third has a doubt.
domain::AgreementList largeList(int rows)
{
    domain::AgreementList list = listOf(QStringList(rows, QStringLiteral("Université Laval | CA Canada | iia imt")));
    std::vector<domain::Problem> problems;
    for (quint32 row = 0; row < list.rows.size(); ++row) {
        const quint32 line = list.rows[row].line;
        if (row % 2 == 0)
            problems.push_back(repair(line, QStringLiteral("Université  Laval"), QStringLiteral("Université Laval")));
        if (row % 3 == 0)
            problems.push_back({ProblemCode::DuplicateRow, Severity::Warning, line, {}, {}});
    }
    list.problems = problems;
    return list;
}

} // namespace

class TestInstitutionDetails final : public QObject
{
    Q_OBJECT

private slots:
    void institution_isDescribed();
    void french_hasFrenchNames();
    void agreements_areThoseOfTheInstitution();
    void otherCells_areThoseThatAreNotEmpty();
    void foreignText_isMadeVisible();
    void exportedNames_haveTheMostFrequentFirst();
    void exportedNames_areFoundWhereverTheirLinesAre();
    void exportedName_isFoundThroughSeveralRepairs();
    void repairs_areSentencesWithTheirLine();
    void suggestions_areOtherProblems();
    void similar_hasThePairsWithAReason();
    void similar_isOfTheSameCountry();
    void similar_namesAlikeHaveNoReason();
    void similar_areEightAtMost();
    void largeInstitution_isToldInPart();
    void problemsOnMostRows_areToldInOrder();
};

void TestInstitutionDetails::institution_isDescribed()
{
    const InstitutionDetails details = detailsOf(Catalogue(lavalList()), QStringLiteral("Université Laval"));
    QCOMPARE(details.name, QStringLiteral("Université Laval"));
    QCOMPARE(details.exportedNames, QStringList(QStringLiteral("Université Laval")));
    QCOMPARE(details.countryCode, QStringLiteral("CA"));
    QCOMPARE(details.country, QStringLiteral("Canada"));
    QCOMPARE(details.countryLabel, QStringLiteral("Canada"));
    QCOMPARE(details.region, QStringLiteral("Americas"));
    QCOMPARE(details.file, QStringLiteral("liste.tsv"));
    QVERIFY(details.repairs.isEmpty());
}

void TestInstitutionDetails::french_hasFrenchNames()
{
    const Catalogue catalogue(listOf({QStringLiteral("Aalen University | DE Germany | erasmus")}));
    const InstitutionDetails details = detailsOf(catalogue, QStringLiteral("Aalen University"), Language::French);
    QCOMPARE(details.country, QStringLiteral("Allemagne"));
    QCOMPARE(details.countryLabel, QStringLiteral("Germany"));
    QCOMPARE(details.region, QStringLiteral("Europe"));
}

void TestInstitutionDetails::agreements_areThoseOfTheInstitution()
{
    const Catalogue catalogue(lavalList());
    const InstitutionDetails details = detailsOf(catalogue, QStringLiteral("Université Laval"));
    QCOMPARE(details.agreements.size(), 3U);
    const InstitutionDetails::AgreementLine &first = details.agreements.front();
    QCOMPARE(first.typeLabel, QStringLiteral("IIA"));
    QCOMPARE(first.signatory, QStringLiteral("IMT"));
    QCOMPARE(first.programme, QStringLiteral("IIA Interinstitutional Agreement - IMT"));
    QCOMPARE(first.line, 2U);
    QCOMPARE(first.asRead, QString::fromUtf8(catalogue.list().rowText(0)));
    const InstitutionDetails::AgreementLine &last = details.agreements.back();
    QCOMPARE(last.line, 4U);
    QCOMPARE(last.type, domain::AgreementType::Erasmus);
    QVERIFY(last.signatory.isEmpty());
}

void TestInstitutionDetails::otherCells_areThoseThatAreNotEmpty()
{
    domain::AgreementList list = listOf({QStringLiteral("Laval | CA Canada | erasmus")});
    list.extraColumns = {QStringLiteral("Contact"), QStringLiteral("Note")};
    list.extraCells = {list.extraTexts.intern(""), list.extraTexts.intern("since 1998")};
    const InstitutionDetails details = detailsOf(Catalogue(std::move(list)), QStringLiteral("Laval"));
    const auto &cells = details.agreements.front().otherCells;
    QCOMPARE(cells.size(), 1U);
    QCOMPARE(cells.front().title, QStringLiteral("Note"));
    QCOMPARE(cells.front().text, QStringLiteral("since 1998"));
}

void TestInstitutionDetails::foreignText_isMadeVisible()
{
    const Catalogue catalogue(listOf({QStringLiteral("abc\u202Edef | (\u202E) | x\u202Ey")}));
    const InstitutionDetails details = detailsOf(catalogue, QStringLiteral("abc\u202Edef"));
    const QStringList texts = {
        details.name,         details.exportedNames.first(),        details.country,
        details.countryLabel, details.agreements.front().programme, details.agreements.front().asRead};
    for (const QString &text : texts)
        QVERIFY2(!text.contains(QChar(0x202E)), qPrintable(text));
}

void TestInstitutionDetails::exportedNames_haveTheMostFrequentFirst()
{
    domain::AgreementList list = lavalList();
    list.problems = {repair(2, QStringLiteral("Université  Laval"), QStringLiteral("Université Laval")),
                     repair(4, QStringLiteral(" Université Laval"), QStringLiteral("Université Laval"))};
    domain::Agreement agreement = list.agreements.back();
    agreement.row = 3;
    list.agreements.push_back(agreement);
    domain::SourceRow row = list.rows.back();
    row.line = 5;
    list.rows.push_back(row);
    list.problems.push_back(repair(5, QStringLiteral(" Université Laval"), QStringLiteral("Université Laval")));
    const InstitutionDetails details = detailsOf(Catalogue(std::move(list)), QStringLiteral("Université Laval"));
    // The first spelling of the list itself is kept in the institution.
    QCOMPARE(details.exportedNames.mid(0, 2),
             QStringList({QStringLiteral(" Université Laval"), QStringLiteral("Université  Laval")}));
}

/// Many rows, with problems on some of them and long ways between, in the order of lines and against it.
void TestInstitutionDetails::exportedNames_areFoundWhereverTheirLinesAre()
{
    const QString name = QStringLiteral("Université Laval");
    const QString often = QStringLiteral("Université  Laval");
    const QString seldom = QStringLiteral("Université Laval ");
    constexpr quint32 count = 1'000;
    for (const bool ascends : {true, false}) {
        domain::AgreementList list =
            listOf(QStringList(count, QStringLiteral("Université Laval | CA Canada | erasmus")));
        list.problems = {};
        for (quint32 line = 2; line < count + 2; ++line) {
            if (line % 100 == 0)
                list.problems.push_back(repair(line, seldom, name));
            else if (line % 10 < 7 && line > 400)
                list.problems.push_back(repair(line, often, name));
        }
        std::vector<domain::SourceRow> rows(list.rows.begin(), list.rows.end());
        list.rows = {};
        for (quint32 row = 0; row < count; ++row) {
            rows[row].line = ascends ? row + 2 : count + 1 - row;
            list.rows.push_back(rows[row]);
        }
        const InstitutionDetails details = detailsOf(Catalogue(std::move(list)), name);
        QCOMPARE(details.exportedNames, QStringList({name, often, text::shown(seldom)}));
    }
}

void TestInstitutionDetails::exportedName_isFoundThroughSeveralRepairs()
{
    domain::AgreementList list =
        listOf({QStringLiteral("Aalen University | DE Germany | erasmus | Aalen  University\"")});
    list.problems = {repair(2, QStringLiteral("Aalen  University\""), QStringLiteral("Aalen University\"")),
                     repair(2, QStringLiteral("Aalen University\""), QStringLiteral("Aalen University"))};
    const InstitutionDetails details = detailsOf(Catalogue(std::move(list)), QStringLiteral("Aalen University"));
    QCOMPARE(details.exportedNames, QStringList(QStringLiteral("Aalen  University\"")));
}

void TestInstitutionDetails::repairs_areSentencesWithTheirLine()
{
    domain::AgreementList list = lavalList();
    list.problems = {repair(2, QStringLiteral("Université  Laval"), QStringLiteral("Université Laval")),
                     repair(3, QStringLiteral("Université  de Montréal"), QStringLiteral("Université de Montréal"))};
    const Catalogue catalogue(std::move(list));
    const InstitutionDetails details = detailsOf(catalogue, QStringLiteral("Université Laval"));
    QCOMPARE(details.repairs.size(), 1);
    QVERIFY2(details.repairs.first().startsWith(QStringLiteral("Line 2: ")), qPrintable(details.repairs.first()));
    const InstitutionDetails french = detailsOf(catalogue, QStringLiteral("Université Laval"), Language::French);
    QVERIFY2(french.repairs.first().startsWith(QStringLiteral("Ligne 2\u202F: ")), qPrintable(french.repairs.first()));
}

void TestInstitutionDetails::suggestions_areOtherProblems()
{
    const Catalogue catalogue(listOf({QStringLiteral("UNIVERSIDAD DE CHILE | CL Chile | erasmus")}));
    const InstitutionDetails details = detailsOf(catalogue, QStringLiteral("UNIVERSIDAD DE CHILE"));
    QCOMPARE(details.suggestions.size(), 1);
    QVERIFY(details.suggestions.first().contains(QStringLiteral("Universidad de Chile")));
    QVERIFY(details.repairs.isEmpty());
}

void TestInstitutionDetails::similar_hasThePairsWithAReason()
{
    const Catalogue catalogue(listOf({QStringLiteral("Universidad Nacional de Ingeniería | PE Peru | erasmus"),
                                      QStringLiteral("Universidad Nacional de Ingenieria | PE Peru | mou imt"),
                                      QStringLiteral("Keio University | JP Japan | mou imt")}));
    const InstitutionDetails details = detailsOf(catalogue, QStringLiteral("Universidad Nacional de Ingeniería"));
    QCOMPARE(details.similar.size(), 1U);
    QCOMPARE(details.similar.front().name, QStringLiteral("Universidad Nacional de Ingenieria"));
    QCOMPARE(details.similar.front().reason, QStringLiteral("Possible duplicate"));
    QVERIFY(details.suggestions.isEmpty());
    const InstitutionDetails other = detailsOf(catalogue, QStringLiteral("Universidad Nacional de Ingenieria"));
    QCOMPARE(other.similar.front().id, details.id);
}

void TestInstitutionDetails::similar_isOfTheSameCountry()
{
    const Catalogue catalogue(listOf({QStringLiteral("Universidad San Martín | AR Argentina | erasmus"),
                                      QStringLiteral("Universidad San Martin | PE Peru | mou imt")}));
    QVERIFY(detailsOf(catalogue, QStringLiteral("Universidad San Martín")).similar.empty());
}

void TestInstitutionDetails::similar_namesAlikeHaveNoReason()
{
    const Catalogue catalogue(listOf({QStringLiteral("Kyoto University | JP Japan | erasmus"),
                                      QStringLiteral("Kyoto Institute of Fine Arts | JP Japan | mou imt"),
                                      QStringLiteral("Osaka University | JP Japan | mou imt")}));
    const InstitutionDetails details = detailsOf(catalogue, QStringLiteral("Kyoto University"));
    QCOMPARE(details.similar.size(), 1U);
    QCOMPARE(details.similar.front().name, QStringLiteral("Kyoto Institute of Fine Arts"));
}

void TestInstitutionDetails::similar_areEightAtMost()
{
    QStringList rows;
    for (int i = 0; i < 20; ++i)
        rows.append(QStringLiteral("Kyoto %1 School | JP Japan | erasmus").arg(QChar(u'A' + i)));
    const Catalogue catalogue(listOf(rows));
    const InstitutionDetails details = detailsOf(catalogue, QStringLiteral("Kyoto A School"));
    QVERIFY(details.similar.size() <= 8);
}

void TestInstitutionDetails::largeInstitution_isToldInPart()
{
    const InstitutionDetails details = detailsOf(Catalogue(largeList(1000)), QStringLiteral("Université Laval"));
    QCOMPARE(details.agreementCount, 1000U);
    QCOMPARE(details.agreements.size(), std::size_t(InstitutionDetails::most));
    QCOMPARE(details.kept.agreements.size(), details.agreements.size());
    QCOMPARE(details.repairs.size(), InstitutionDetails::most);
    QCOMPARE(details.suggestions.size(), InstitutionDetails::most);
    QCOMPARE(details.exportedNames,
             QStringList({QStringLiteral("Université  Laval"), QStringLiteral("Université Laval")}));
}

void TestInstitutionDetails::problemsOnMostRows_areToldInOrder()
{
    const InstitutionDetails details = detailsOf(Catalogue(largeList(10)), QStringLiteral("Université Laval"));
    QCOMPARE(details.repairs.size(), 5);
    QVERIFY2(details.repairs.last().startsWith(QStringLiteral("Line 10: ")), qPrintable(details.repairs.last()));
    QCOMPARE(details.suggestions.size(), 4);
    QVERIFY2(details.suggestions.at(1).startsWith(QStringLiteral("Line 5: ")), qPrintable(details.suggestions.at(1)));
}

QTEST_APPLESS_MAIN(TestInstitutionDetails)
#include "tst_institutiondetails.moc"
