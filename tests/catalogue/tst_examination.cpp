// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/examination.h"

#include "catalogue/catalogue.h"
#include "catalogue/nameparts.h"
#include "support/lists.h"

#include <QTest>

using namespace accords;
using catalogue::Catalogue;
using domain::ProblemCode;
using Codes = std::vector<ProblemCode>;

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

Catalogue catalogueWith(const std::vector<domain::Problem> &problems)
{
    domain::AgreementList list = testing::listOf(rows);
    list.problems = problems;
    return Catalogue(std::move(list));
}

/// The kinds of an agreement's problems: as they are listed, after checking that has() says the same.
Codes codesOf(const Catalogue &catalogue, domain::AgreementId id)
{
    const catalogue::Examination &examination = *catalogue.examination();
    Codes codes;
    for (const quint32 index : examination.problemsOf(id))
        codes.push_back(examination.problem(index).code);
    for (std::size_t i = 0; i < domain::problemCodeCount; ++i) {
        const auto code = static_cast<ProblemCode>(i);
        if (examination.has(id, code) != (std::ranges::find(codes, code) != codes.end()))
            qFatal("The two ways to ask for an agreement's problems differ.");
    }
    return codes;
}

std::stop_token stopped()
{
    std::stop_source source;
    source.request_stop();
    return source.get_token();
}

} // namespace

class TestExamination final : public QObject
{
    Q_OBJECT

private slots:
    void unaskedFor_isNotWorkedOut();
    void askedForTwice_isTheSame();
    void stopped_isNotKept();
    void problems_areOrderedByLine();
    void severities_areCounted();
    void problemOfARow_belongsToItsAgreements();
    void problemOfAnInstitution_belongsToAllItsAgreements();
    void problemOfAPair_belongsToBoth();
    void problemWithoutALine_belongsToNone();
    void textTooLongForAName_isNotJudged_data();
    void textTooLongForAName_isNotJudged();
};

void TestExamination::unaskedFor_isNotWorkedOut()
{
    const Catalogue catalogue(testing::listOf(rows));
    QVERIFY(!catalogue.examinationSoFar());
    QVERIFY(catalogue.examination());
    QCOMPARE(catalogue.examinationSoFar(), catalogue.examination());
}

void TestExamination::askedForTwice_isTheSame()
{
    const Catalogue catalogue(testing::listOf(rows));
    const catalogue::Examination *first = catalogue.examination();
    QCOMPARE(catalogue.examination(), first);
}

void TestExamination::stopped_isNotKept()
{
    const Catalogue catalogue(testing::listOf(rows));
    QVERIFY(!catalogue.examination(stopped()));
    QVERIFY(!catalogue.examinationSoFar());
    QCOMPARE(catalogue.examination()->size(), 2U);
}

void TestExamination::problems_areOrderedByLine()
{
    const Catalogue catalogue =
        catalogueWith({problemAt(0, ProblemCode::Encoding), problemAt(2, ProblemCode::Space),
                       problemAt(5, ProblemCode::CombinedProgrammes), problemAt(6, ProblemCode::Space)});
    std::vector<std::pair<quint32, ProblemCode>> found;
    const catalogue::Examination &examination = *catalogue.examination();
    for (quint32 i = 0; i < examination.size(); ++i) {
        found.emplace_back(examination.line(i), examination.problem(i).code);
        QCOMPARE(examination.problem(i).line, examination.line(i));
        QCOMPARE(examination.problem(i).severity, examination.severity(i));
    }
    QVERIFY((found == std::vector<std::pair<quint32, ProblemCode>>{{0, ProblemCode::Encoding},
                                                                   {2, ProblemCode::Space},
                                                                   {5, ProblemCode::CombinedProgrammes},
                                                                   {5, ProblemCode::AllCapitals},
                                                                   {6, ProblemCode::Space},
                                                                   {8, ProblemCode::PossibleDuplicate}}));
}

void TestExamination::severities_areCounted()
{
    const Catalogue catalogue = catalogueWith({problemAt(0, ProblemCode::Encoding), problemAt(2, ProblemCode::Space)});
    const catalogue::Examination &examination = *catalogue.examination();
    QCOMPARE(examination.count(domain::Severity::Repair), 1U);
    QCOMPARE(examination.count(domain::Severity::Suggestion), 2U);
    QCOMPARE(examination.count(domain::Severity::Warning), 1U);
    QCOMPARE(examination.count(domain::Severity::Error), 0U);
    QCOMPARE(examination.size(), 4U);
}

void TestExamination::problemOfARow_belongsToItsAgreements()
{
    const Catalogue catalogue =
        catalogueWith({problemAt(2, ProblemCode::Space), problemAt(5, ProblemCode::CombinedProgrammes)});
    QCOMPARE(codesOf(catalogue, 0), Codes({ProblemCode::Space}));
    QCOMPARE(codesOf(catalogue, 2), Codes());
    for (const domain::AgreementId ofPforzheim : {3U, 4U})
        QCOMPARE(codesOf(catalogue, ofPforzheim), Codes({ProblemCode::CombinedProgrammes, ProblemCode::AllCapitals}));
}

void TestExamination::problemOfAnInstitution_belongsToAllItsAgreements()
{
    const Catalogue catalogue(testing::listOf({QStringLiteral("PFORZHEIM UNIVERSITY | DE Germany | erasmus"),
                                               QStringLiteral("Aalen University | DE Germany | erasmus"),
                                               QStringLiteral("PFORZHEIM UNIVERSITY | DE Germany | mou imt")}));
    QCOMPARE(codesOf(catalogue, 0), Codes({ProblemCode::AllCapitals}));
    QCOMPARE(codesOf(catalogue, 1), Codes());
    QCOMPARE(codesOf(catalogue, 2), Codes({ProblemCode::AllCapitals}));
}

void TestExamination::problemOfAPair_belongsToBoth()
{
    const Catalogue catalogue(testing::listOf(rows));
    QCOMPARE(codesOf(catalogue, 6), Codes({ProblemCode::PossibleDuplicate}));
    QCOMPARE(codesOf(catalogue, 7), Codes({ProblemCode::PossibleDuplicate}));
    const domain::Problem problem = catalogue.examination()->problem(catalogue.examination()->size() - 1);
    QCOMPARE(problem.before, QStringLiteral("Waseda University"));
    QCOMPARE(problem.after, QStringLiteral("University of Waseda"));
}

void TestExamination::problemWithoutALine_belongsToNone()
{
    const Catalogue catalogue =
        catalogueWith({problemAt(0, ProblemCode::Encoding), problemAt(1, ProblemCode::Preamble)});
    QCOMPARE(codesOf(catalogue, 0), Codes());
}

void TestExamination::textTooLongForAName_isNotJudged_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<std::size_t>("problems");
    const auto longest = catalogue::longestJudgedName;
    // Both are in capitals, and but for a letter they are the same.
    QTest::newRow("the longest that is judged") << longest << std::size_t(3);
    QTest::newRow("longer") << longest + 1 << std::size_t(0);
}

void TestExamination::textTooLongForAName_isNotJudged()
{
    QFETCH(qsizetype, length);
    QFETCH(std::size_t, problems);
    const QString name = QStringLiteral("PFORZHEIM UNIVERSITY ").repeated(length).first(length - 9);
    const Catalogue catalogue(testing::listOf({name + QStringLiteral(" SCIENCES | DE Germany | erasmus"),
                                               name + QStringLiteral(" SCIENCED | DE Germany | erasmus")}));
    QCOMPARE(std::size_t(catalogue.examination()->size()), problems);
}

QTEST_GUILESS_MAIN(TestExamination)
#include "tst_examination.moc"
