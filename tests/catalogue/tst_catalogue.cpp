// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/catalogue.h"

#include "support/lists.h"

#include <QTest>

using namespace accords;
using catalogue::Catalogue;

namespace {

const QStringList rows = {
    QStringLiteral("Keio University | JP Japan | iia imt-mines-albi"),
    QStringLiteral("Université Laval | CA Canada | iia imt | UNIVERSITE  LAVAL"),
    QStringLiteral("Keio University | JP Japan | mou imt-mines-albi"),
    QStringLiteral("PFORZHEIM UNIVERSITY | DE Germany | erasmus + iia imt"),
    QStringLiteral("Lost School | (Atlantis) | something else"),
    QStringLiteral("Waseda University | JP Japan | mou imt"),
    QStringLiteral("University of Waseda | JP Japan | mou imt"),
};

} // namespace

class TestCatalogue final : public QObject
{
    Q_OBJECT

private slots:
    void counts_areThoseOfTheList();
    void agreements_areFoundByInstitution();
    void institutions_areFoundByCountry();
    void typesHeld_areThoseOfAllAgreements();
    void foldedTexts_haveEveryNameInBothLanguages();
    void labels_followTheLanguage();
    void emptyList_hasNothing();
};

void TestCatalogue::counts_areThoseOfTheList()
{
    const Catalogue catalogue(testing::listOf(rows));
    QVERIFY((catalogue.counts() == catalogue::Counts{.agreements = 8, .institutions = 6, .countries = 4}));
}

void TestCatalogue::agreements_areFoundByInstitution()
{
    const Catalogue catalogue(testing::listOf(rows));
    const auto keio = catalogue.agreementsOf(0);
    QCOMPARE(std::vector<quint32>(keio.begin(), keio.end()), (std::vector<quint32>{0, 2}));
    QCOMPARE(catalogue.institutionName(catalogue.agreement(2).institution), QStringLiteral("Keio University"));
    QCOMPARE(catalogue.rowOf(4).line, 5U);
}

void TestCatalogue::institutions_areFoundByCountry()
{
    const Catalogue catalogue(testing::listOf(rows));
    const auto japanese = catalogue.institutionsIn(0);
    QCOMPARE(std::vector<quint32>(japanese.begin(), japanese.end()), (std::vector<quint32>{0, 4, 5}));
}

void TestCatalogue::typesHeld_areThoseOfAllAgreements()
{
    const Catalogue catalogue(testing::listOf(rows));
    QCOMPARE(catalogue.typesHeldBy(0), quint8{0b00110});
    QCOMPARE(catalogue.typesHeldBy(2), quint8{0b00011});
    QCOMPARE(catalogue.typesHeldBy(3), quint8{0b10000});
}

void TestCatalogue::foldedTexts_haveEveryNameInBothLanguages()
{
    const Catalogue catalogue(testing::listOf({QStringLiteral("École A | KR Republic of Korea | iia imt")}));
    QCOMPARE(catalogue.foldedName(0).toByteArray(), QByteArray("ecole a"));
    QCOMPARE(catalogue.foldedCountry(0).toByteArray(), QByteArray("south korea\ncoree du sud\nkr\nrepublic of korea"));
    QCOMPARE(catalogue.foldedProgramme(0).toByteArray(),
             QByteArray("iia interinstitutional agreement - imt\niia\nimt"));
}

void TestCatalogue::labels_followTheLanguage()
{
    const Catalogue catalogue(testing::listOf(rows));
    QCOMPARE(catalogue.labels(domain::Language::English).countries[2], QStringLiteral("Germany"));
    QCOMPARE(catalogue.labels(domain::Language::French).countries[2], QStringLiteral("Allemagne"));
    QCOMPARE(catalogue.labels(domain::Language::French).countries[3], QStringLiteral("Atlantis"));
}

void TestCatalogue::emptyList_hasNothing()
{
    const Catalogue catalogue(testing::listOf({}));
    QVERIFY(catalogue.counts() == catalogue::Counts());
    QCOMPARE(catalogue.examination()->size(), 0U);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
