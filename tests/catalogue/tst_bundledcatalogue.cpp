// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/evaluation.h"
#include "reading/listreader.h"

#include <QTest>

#include <set>

using namespace accords;
using catalogue::Catalogue;
using catalogue::Query;
using domain::ProblemCode;

namespace {

catalogue::Snapshot bundledList()
{
    auto result = reading::readFile(QStringLiteral(ACCORDS_SOURCE_DIR "/resources/lists/partner-agreements.tsv"),
                                    reading::ReadOptions());
    return std::make_shared<const Catalogue>(std::get<domain::AgreementList>(std::move(result)));
}

} // namespace

/// What the catalogue makes of the list that ships with the program: the figures people were promised.
class TestBundledCatalogue final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_list = bundledList(); }

    void counts_areThePromisedOnes();
    void facets_areThePromisedOnes();
    void queries_findThePromisedNumbers_data();
    void queries_findThePromisedNumbers();
    void brazilWithIia_isFourInstitutions();
    void possibleDuplicates_areTheTwoKnownPairs();
    void sameParents_areTheThreePairsOfOneInstitute();
    void namesInCapitals_areSuggestedInProperCase();

private:
    QStringList pairs(ProblemCode code) const;
    Query query(const QString &text) const { return std::get<Query>(Query::parse(text, m_list->list().countries)); }

    catalogue::Snapshot m_list;
};

QStringList TestBundledCatalogue::pairs(ProblemCode code) const
{
    QStringList found;
    for (quint32 i = 0; i < m_list->examination()->size(); ++i) {
        const domain::Problem problem = m_list->examination()->problem(i);
        if (problem.code == code)
            found.append(problem.before + QLatin1StringView(" / ") + problem.after);
    }
    return found;
}

void TestBundledCatalogue::counts_areThePromisedOnes()
{
    QVERIFY((m_list->counts() == catalogue::Counts{.agreements = 191, .institutions = 163, .countries = 51}));
}

void TestBundledCatalogue::facets_areThePromisedOnes()
{
    const catalogue::FacetCounts totals = facetTotals(*m_list);
    QCOMPARE(totals.types, (std::array<quint32, 5>{57, 39, 57, 38, 0}));
    QCOMPARE(totals.signatories, (std::array<quint32, 3>{86, 48, 57}));
}

void TestBundledCatalogue::queries_findThePromisedNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint32>("agreements");
    QTest::newRow("word") << QStringLiteral("laval") << 1U;
    QTest::newRow("without accents") << QStringLiteral("universite") << 12U;
    QTest::newRow("with accents") << QStringLiteral("Université") << 12U;
    QTest::newRow("country and type") << QStringLiteral("country:BR type:iia") << 4U;
    QTest::newRow("country in French") << QStringLiteral("pays:brésil") << 17U;
    QTest::newRow("duplicates") << QStringLiteral("problem:possible-duplicate") << 4U;
    QTest::newRow("stray quotes") << QStringLiteral("problem:stray-quote") << 2U;
    QTest::newRow("none") << QStringLiteral("zzz") << 0U;
}

void TestBundledCatalogue::queries_findThePromisedNumbers()
{
    QFETCH(QString, text);
    QFETCH(quint32, agreements);
    QCOMPARE(evaluate(*m_list, query(text)).counts.agreements, agreements);
}

void TestBundledCatalogue::brazilWithIia_isFourInstitutions()
{
    QStringList names;
    for (const domain::AgreementId id : evaluate(*m_list, query(QStringLiteral("country:BR type:iia"))).agreements)
        names.append(m_list->institutionName(m_list->agreement(id).institution));
    QCOMPARE(names, (QStringList{QStringLiteral("Federal University of Rio de Janeiro"),
                                 QStringLiteral("Pontificia Universidade catolica do Rio de Janeiro"),
                                 QStringLiteral("Universidade Estadual de Campinas"),
                                 QStringLiteral("Universidade Estadual Paulista Júlio de Mesquita Filho")}));
}

void TestBundledCatalogue::possibleDuplicates_areTheTwoKnownPairs()
{
    QCOMPARE(pairs(ProblemCode::PossibleDuplicate),
             (QStringList{QStringLiteral("Lappeenranta University of Technology LUT / "
                                         "Lappeenranta-Lahti University of Technology"),
                          QStringLiteral("National Technical University of Athens / "
                                         "National Technical University of Athens NTUA")}));
}

void TestBundledCatalogue::sameParents_areTheThreePairsOfOneInstitute()
{
    const QStringList found = pairs(ProblemCode::SameParent);
    QCOMPARE(found.size(), 3);
    for (const QString &pair : found)
        QCOMPARE(pair.count(QStringLiteral("Indian Institute of Technology"), Qt::CaseInsensitive), 2);
}

void TestBundledCatalogue::namesInCapitals_areSuggestedInProperCase()
{
    std::set<QString> proper;
    for (quint32 i = 0; i < m_list->examination()->size(); ++i) {
        const domain::Problem problem = m_list->examination()->problem(i);
        if (problem.code == ProblemCode::AllCapitals)
            proper.insert(problem.after);
    }
    QCOMPARE(proper.size(), std::size_t{19});
    QVERIFY(proper.contains(QStringLiteral("University of Salerno")));
    QVERIFY(proper.contains(QStringLiteral("Universiti Teknologi PETRONAS")));
    QVERIFY(proper.contains(QStringLiteral("Karlsruhe Institute of Technology (KIT)")));
}

QTEST_GUILESS_MAIN(TestBundledCatalogue)
#include "tst_bundledcatalogue.moc"
