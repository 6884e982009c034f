// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/agreementtype.h"
#include "domain/problem.h"
#include "domain/region.h"
#include "domain/signatory.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace accords::domain;

class TestTokens final : public QObject
{
    Q_OBJECT

private slots:
    void types_roundTripThroughTokens();
    void signatories_roundTripThroughTokens();
    void regions_roundTripThroughTokens();
    void problemCodes_roundTripThroughTokens();
    void severities_roundTripThroughTokens();
    void tokenInCapitals_isUnderstood();
    void unknownOrEmptyToken_isNothing();
    void unknownRegion_hasNoToken();
    void tokens_areThoseOfTheContract();
    void severities_areThoseOfTheContract();
};

void TestTokens::types_roundTripThroughTokens()
{
    for (const AgreementType type : allTypes) {
        QCOMPARE(typeFromToken(QString(token(type))), std::optional(type));
        QCOMPARE(allTypes.at(static_cast<std::size_t>(type)), type);
    }
}

void TestTokens::signatories_roundTripThroughTokens()
{
    for (const Signatory signatory : allSignatories) {
        QCOMPARE(signatoryFromToken(QString(token(signatory))), std::optional(signatory));
        QCOMPARE(allSignatories.at(static_cast<std::size_t>(signatory)), signatory);
    }
}

void TestTokens::regions_roundTripThroughTokens()
{
    for (const Region region : allRegions) {
        QCOMPARE(regionFromToken(QString(token(region))), std::optional(region));
        QCOMPARE(allRegions.at(static_cast<std::size_t>(region)), region);
    }
}

void TestTokens::problemCodes_roundTripThroughTokens()
{
    QSet<QString> tokens;
    for (std::size_t value = 0; value < problemCodeCount; ++value) {
        const auto code = static_cast<ProblemCode>(value);
        QCOMPARE(problemCodeFromToken(QString(token(code))), std::optional(code));
        tokens.insert(QString(token(code)));
    }
    QCOMPARE(tokens.size(), static_cast<qsizetype>(problemCodeCount));
}

void TestTokens::severities_roundTripThroughTokens()
{
    for (const Severity severity : {Severity::Repair, Severity::Suggestion, Severity::Warning, Severity::Error})
        QCOMPARE(severityFromToken(QString(token(severity))), std::optional(severity));
}

void TestTokens::tokenInCapitals_isUnderstood()
{
    QCOMPARE(typeFromToken(u"MoU"), std::optional(AgreementType::Mou));
    QCOMPARE(signatoryFromToken(u"IMT-Mines-Albi"), std::optional(Signatory::ImtMinesAlbi));
    QCOMPARE(regionFromToken(u"EUROPE"), std::optional(Region::Europe));
    QCOMPARE(problemCodeFromToken(u"Stray-Quote"), std::optional(ProblemCode::StrayQuote));
}

void TestTokens::unknownOrEmptyToken_isNothing()
{
    for (const QStringView text : {QStringView(u"nonsense"), QStringView(u""), QStringView(u" mou")}) {
        QVERIFY(!typeFromToken(text));
        QVERIFY(!signatoryFromToken(text));
        QVERIFY(!regionFromToken(text));
        QVERIFY(!problemCodeFromToken(text));
        QVERIFY(!severityFromToken(text));
    }
}

void TestTokens::unknownRegion_hasNoToken()
{
    QVERIFY(token(Region::Unknown).isEmpty());
}

void TestTokens::tokens_areThoseOfTheContract()
{
    QCOMPARE(token(AgreementType::Erasmus), QLatin1StringView("erasmus"));
    QCOMPARE(token(AgreementType::Iia), QLatin1StringView("iia"));
    QCOMPARE(token(AgreementType::Other), QLatin1StringView("other"));
    QCOMPARE(token(Signatory::Imt), QLatin1StringView("imt"));
    QCOMPARE(token(Signatory::None), QLatin1StringView("none"));
    QCOMPARE(token(Region::Americas), QLatin1StringView("americas"));
    QCOMPARE(token(ProblemCode::CombinedProgrammes), QLatin1StringView("combined-programmes"));
    QCOMPARE(token(ProblemCode::EmptyList), QLatin1StringView("empty-list"));
    QCOMPARE(token(ProblemCode::FieldValue), QLatin1StringView("field-value"));
}

void TestTokens::severities_areThoseOfTheContract()
{
    QCOMPARE(token(Severity::Repair), QLatin1StringView("repair"));
    QCOMPARE(token(Severity::Suggestion), QLatin1StringView("suggestion"));
    QCOMPARE(token(Severity::Warning), QLatin1StringView("warning"));
    QCOMPARE(token(Severity::Error), QLatin1StringView("error"));
    QCOMPARE(usualSeverity(ProblemCode::StrayQuote), Severity::Repair);
    QCOMPARE(usualSeverity(ProblemCode::PossibleDuplicate), Severity::Suggestion);
    QCOMPARE(usualSeverity(ProblemCode::MissingCell), Severity::Warning);
}

QTEST_APPLESS_MAIN(TestTokens)

#include "tst_tokens.moc"
