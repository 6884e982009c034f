// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/catalogue.h"

#include "support/lists.h"

#include <QTest>

using namespace accords;
using catalogue::Catalogue;
using domain::ProblemCode;

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

domain::Problem problemAt(quint32 line, ProblemCode code)
{
    return {.code = code, .severity = domain::usualSeverity(code), .line = line, .before = {}, .after = {}};
}

std::vector<ProblemCode> codesOf(const Catalogue &catalogue, domain::AgreementId id)
{
    std::vector<ProblemCode> codes;
    for (const quint32 index : catalogue.problemsOf(id))
        codes.push_back(catalogue.problems()[index].code);
    return codes;
}

quint32 bits(std::initializer_list<ProblemCode> codes)
{
    quint32 set = 0;
    for (const ProblemCode code : codes)
        set |= 1U << static_cast<quint32>(code);
    return set;
}

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
    void problems_areOrderedByLine();
    void problemOfARow_belongsToItsAgreements();
    void problemOfAnInstitution_belongsToAllItsAgreements();
    void problemOfAPair_belongsToBoth();
    void problemWithoutALine_belongsToNone();
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

void TestCatalogue::problems_areOrderedByLine()
{
    domain::AgreementList list = testing::listOf(rows);
    list.problems = {problemAt(0, ProblemCode::Encoding), problemAt(2, ProblemCode::Space),
                     problemAt(6, ProblemCode::Space)};
    const Catalogue catalogue(std::move(list));
    std::vector<std::pair<quint32, ProblemCode>> found;
    for (const domain::Problem &problem : catalogue.problems())
        found.emplace_back(problem.line, problem.code);
    QVERIFY((found == std::vector<std::pair<quint32, ProblemCode>>{{0, ProblemCode::Encoding},
                                                                   {2, ProblemCode::Space},
                                                                   {5, ProblemCode::AllCapitals},
                                                                   {6, ProblemCode::Space},
                                                                   {8, ProblemCode::PossibleDuplicate}}));
}

void TestCatalogue::problemOfARow_belongsToItsAgreements()
{
    domain::AgreementList list = testing::listOf(rows);
    list.problems = {problemAt(2, ProblemCode::Space), problemAt(5, ProblemCode::CombinedProgrammes)};
    const Catalogue catalogue(std::move(list));
    QCOMPARE(codesOf(catalogue, 0), (std::vector<ProblemCode>{ProblemCode::Space}));
    QCOMPARE(codesOf(catalogue, 2), std::vector<ProblemCode>());
    for (const domain::AgreementId ofPforzheim : {3U, 4U})
        QCOMPARE(catalogue.problemCodesOf(ofPforzheim),
                 bits({ProblemCode::CombinedProgrammes, ProblemCode::AllCapitals}));
}

void TestCatalogue::problemOfAnInstitution_belongsToAllItsAgreements()
{
    const Catalogue catalogue(testing::listOf({QStringLiteral("PFORZHEIM UNIVERSITY | DE Germany | erasmus"),
                                               QStringLiteral("Aalen University | DE Germany | erasmus"),
                                               QStringLiteral("PFORZHEIM UNIVERSITY | DE Germany | mou imt")}));
    QCOMPARE(codesOf(catalogue, 0), (std::vector<ProblemCode>{ProblemCode::AllCapitals}));
    QCOMPARE(codesOf(catalogue, 1), std::vector<ProblemCode>());
    QCOMPARE(codesOf(catalogue, 2), (std::vector<ProblemCode>{ProblemCode::AllCapitals}));
    QCOMPARE(catalogue.problemCodesOf(2), bits({ProblemCode::AllCapitals}));
}

void TestCatalogue::problemOfAPair_belongsToBoth()
{
    const Catalogue catalogue(testing::listOf(rows));
    QCOMPARE(codesOf(catalogue, 6), (std::vector<ProblemCode>{ProblemCode::PossibleDuplicate}));
    QCOMPARE(codesOf(catalogue, 7), (std::vector<ProblemCode>{ProblemCode::PossibleDuplicate}));
    const domain::Problem &problem = catalogue.problems().back();
    QCOMPARE(problem.before, QStringLiteral("Waseda University"));
    QCOMPARE(problem.after, QStringLiteral("University of Waseda"));
}

void TestCatalogue::problemWithoutALine_belongsToNone()
{
    domain::AgreementList list = testing::listOf(rows);
    list.problems = {problemAt(0, ProblemCode::Encoding), problemAt(1, ProblemCode::Preamble)};
    const Catalogue catalogue(std::move(list));
    QCOMPARE(catalogue.problemCodesOf(0), 0U);
}

void TestCatalogue::emptyList_hasNothing()
{
    const Catalogue catalogue(testing::listOf({}));
    QVERIFY(catalogue.counts() == catalogue::Counts());
    QVERIFY(catalogue.problems().empty());
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
