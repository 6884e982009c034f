// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/evaluation.h"

#include "plainsearch.h"
#include "randomlists.h"
#include "support/lists.h"

#include <QRandomGenerator>
#include <QTest>

using namespace accords;
using catalogue::Catalogue;
using catalogue::Counts;
using catalogue::Query;
using domain::AgreementId;

namespace {

const QStringList rows = {
    QStringLiteral("Universidade Estadual de Campinas | BR Brazil | iia imt"),
    QStringLiteral("Universidade Estadual de Campinas | BR Brazil | mou imt"),
    QStringLiteral("PUC do Rio de Janeiro | BR Brazil | mou imt-mines-albi | PUC RIO"),
    QStringLiteral("Universidad de Talca | CL Chile | iia imt-mines-albi"),
    QStringLiteral("Keio University | JP Japan | iia imt"),
    QStringLiteral("Aalen University | DE Germany | erasmus"),
    QStringLiteral("Seoul University | KR Republic of Korea | something else"),
    QStringLiteral("Lost School | (Atlantis) | erasmus"),
};

Query parsed(const QString &text, const Catalogue &catalogue)
{
    return std::get<Query>(Query::parse(text, catalogue.list().countries));
}

std::vector<AgreementId> find(const QString &text)
{
    const Catalogue catalogue(testing::listOf(rows));
    return evaluate(catalogue, parsed(text, catalogue)).agreements;
}

QString randomQuery(QRandomGenerator &random)
{
    static const QStringList terms = {
        QStringLiteral("epinal"),
        QStringLiteral("\"de lome\""),
        QStringLiteral("10"),
        QStringLiteral("brazil"),
        QStringLiteral("coree"),
        QStringLiteral("imt"),
        QStringLiteral("memorandum"),
        QStringLiteral("zzz"),
        QStringLiteral("country:BR,atlantis"),
        QStringLiteral("pays:japon"),
        QStringLiteral("region:asia"),
        QStringLiteral("type:mou,autre"),
        QStringLiteral("type:erasmus"),
        QStringLiteral("signatory:imt"),
        QStringLiteral("signatory:none,imt"),
        QStringLiteral("has:mou,iia"),
        QStringLiteral("institution:zurich,lodz"),
        QStringLiteral("programme:erasmus"),
        QStringLiteral("problem:any"),
        QStringLiteral("problem:space,all-capitals"),
        QStringLiteral("tag:x"),
        QStringLiteral("tag:ete"),
        QStringLiteral("tag:\"key partner\""),
        QStringLiteral("status:active,ended"),
        QStringLiteral("statut:brouillon"),
        QStringLiteral("note:pin"),
        QStringLiteral("ends:<2027-09"),
        QStringLiteral("ends:12m"),
    };
    QStringList chosen;
    for (quint32 left = random.bounded(5U); left > 0; --left)
        chosen.append((random.bounded(3) == 0 ? QStringLiteral("-") : QString()) + testing::oneOf(random, terms));
    return chosen.join(u' ');
}

} // namespace

class TestEvaluation final : public QObject
{
    Q_OBJECT

private slots:
    void query_finds_data();
    void query_finds();
    void emptyQuery_findsAll();
    void facets_ignoreTheirOwnTerms();
    void regionTerm_doesNotZeroCountries();
    void moreTermsThanFitOneByte_allHold();
    void anyQuery_findsAndCountsAsThePlainWayDoes();
    void counts_ofAnySet();
    void totals_countEverything();
    void stoppedEvaluation_returnsEarly();
};

void TestEvaluation::query_finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<AgreementId>>("found");
    const auto row = [](const char *text, const std::vector<AgreementId> &found) {
        QTest::newRow(text) << QString::fromUtf8(text) << found;
    };
    row("universidade", {0, 1});
    row("UNIVERSIDAD", {0, 1, 3});
    row("rio janeiro", {2});
    row("\"rio de janeiro\"", {2});
    row("\"janeiro rio\"", {});
    row("\"puc rio\"", {2});
    row("-universi", {2, 7});
    row("allemagne", {5});
    row("\"republic of korea\"", {6});
    row("coree", {6});
    row("jp", {4});
    row("understanding", {1, 2});
    row("moa", {});
    row("other", {6});
    row("\"imt mines albi\"", {2, 3});
    row("country:BR,CL", {0, 1, 2, 3});
    row("pays:brésil", {0, 1, 2});
    row("country:\"South Korea\"", {6});
    row("country:atlantis", {7});
    row("country:FR", {});
    row("-country:BR", {3, 4, 5, 6, 7});
    row("country:BR type:iia", {0});
    row("country:BR country:CL", {});
    row("type:mou,iia", {0, 1, 2, 3, 4});
    row("-type:erasmus", {0, 1, 2, 3, 4, 6});
    row("signatory:imt", {0, 1, 4});
    row("signatory:none", {5, 6, 7});
    row("region:americas", {0, 1, 2, 3});
    row("-region:americas,asia,europe", {7});
    row("institution:universi", {0, 1, 3, 4, 5, 6});
    row("institution:brazil", {});
    row("programme:imt", {0, 1, 2, 3, 4});
    row("programme:autre", {});
    row("has:iia", {0, 1, 3, 4});
    row("has:mou -has:iia", {2});
    row("problem:any", {});
    row("status:active", {});
    row("-status:active country:CL", {3});
    row("ends:12m", {});
}

void TestEvaluation::query_finds()
{
    QFETCH(QString, text);
    QFETCH(std::vector<AgreementId>, found);
    QCOMPARE(find(text), found);
}

void TestEvaluation::emptyQuery_findsAll()
{
    const Catalogue catalogue(testing::listOf(rows));
    const catalogue::Found found = evaluate(catalogue, Query());
    QCOMPARE(found.agreements.size(), static_cast<std::size_t>(rows.size()));
    QVERIFY(found.counts == catalogue.counts());
}

void TestEvaluation::facets_ignoreTheirOwnTerms()
{
    const Catalogue catalogue(testing::listOf(rows));
    const catalogue::Found found = evaluate(catalogue, parsed(QStringLiteral("country:BR type:iia"), catalogue));
    QVERIFY((found.counts == Counts{.agreements = 1, .institutions = 1, .countries = 1}));
    // Beside type:iia there is one each in Brazil, Chile and Japan; beside country:BR one IIA and two MoU.
    QCOMPARE(found.facets.countries, (std::vector<quint32>{1, 1, 1, 0, 0, 0}));
    QCOMPARE(found.facets.types, (std::array<quint32, 5>{0, 1, 2, 0, 0}));
    QCOMPARE(found.facets.signatories, (std::array<quint32, 3>{0, 1, 0}));
}

void TestEvaluation::regionTerm_doesNotZeroCountries()
{
    const Catalogue catalogue(testing::listOf(rows));
    const catalogue::Found found = evaluate(catalogue, parsed(QStringLiteral("region:asia type:iia"), catalogue));
    QCOMPARE(found.facets.countries, (std::vector<quint32>{1, 1, 1, 0, 0, 0}));
    QCOMPARE(found.facets.regions, (std::array<quint32, 6>{0, 2, 1, 0, 0, 0}));
}

void TestEvaluation::moreTermsThanFitOneByte_allHold()
{
    const QString nineteen = QStringLiteral("u n i v e r s d a c m p t -j -x -k -q -w -y");
    QCOMPARE(find(nineteen), (std::vector<AgreementId>{0, 1}));
    QCOMPARE(find(nineteen + QLatin1StringView(" -campinas")), std::vector<AgreementId>());
}

void TestEvaluation::anyQuery_findsAndCountsAsThePlainWayDoes()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 1'000; ++round) {
        catalogue::Snapshot snapshot = testing::randomCatalogue(random);
        if (round % 4 > 0)
            snapshot = testing::withRandomRecords(random, snapshot);
        // Not on every list is every country known by name.
        const auto parsedQuery = Query::parse(randomQuery(random), snapshot->list().countries);
        if (!std::holds_alternative<Query>(parsedQuery))
            continue;
        const auto &query = std::get<Query>(parsedQuery);
        const catalogue::Found found = evaluate(*snapshot, query, testing::PlainSearch::today);
        QCOMPARE(testing::difference(found, testing::PlainSearch(snapshot).find(query)) + query.text(), query.text());
    }
}

void TestEvaluation::counts_ofAnySet()
{
    const Catalogue catalogue(testing::listOf(rows));
    QVERIFY((countsOf(catalogue, {0, 1, 2, 7}) == Counts{.agreements = 4, .institutions = 3, .countries = 2}));
    QVERIFY(countsOf(catalogue, {}) == Counts());
}

void TestEvaluation::totals_countEverything()
{
    const Catalogue catalogue(testing::listOf(rows));
    const catalogue::FacetCounts totals = facetTotals(catalogue);
    QCOMPARE(totals.countries, (std::vector<quint32>{3, 1, 1, 1, 1, 1}));
    QCOMPARE(totals.types, (std::array<quint32, 5>{2, 3, 2, 0, 1}));
    QCOMPARE(totals.signatories, (std::array<quint32, 3>{2, 3, 3}));
    QCOMPARE(totals.regions, (std::array<quint32, 6>{0, 4, 2, 1, 0, 1}));
}

void TestEvaluation::stoppedEvaluation_returnsEarly()
{
    const Catalogue catalogue(testing::listOf(rows));
    std::stop_source source;
    source.request_stop();
    QVERIFY(evaluate(catalogue, parsed(QStringLiteral("u"), catalogue), {}, source.get_token()).agreements.empty());
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
