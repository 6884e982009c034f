// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/wording.h"

#include <QSet>
#include <QTest>

using namespace accords::domain;
using namespace accords::text;

class TestWording final : public QObject
{
    Q_OBJECT

private slots:
    void types_haveShortLabels();
    void types_haveDescriptions();
    void absentSignatory_isNamedInFacetsOnly();
    void severities_haveLabels();
    void everyProblem_hasALabelOfItsOwn_data();
    void everyProblem_hasALabelOfItsOwn();
    void everyProblem_hasASentence_data();
    void everyProblem_hasASentence();
    void pair_isNamedInTheSentence();
    void rowWithoutInstitution_isSaidToBeLeftOut();
    void placesInForeignText_areNotFilled();
    void foreignText_isMadeVisibleAndCut();
};

namespace {

const Phrasebook &english()
{
    static const Phrasebook phrases(Language::English);
    return phrases;
}

void addLanguages()
{
    QTest::addColumn<bool>("french");
    QTest::newRow("english") << false;
    QTest::newRow("french") << true;
}

Phrasebook phrasebook(bool french)
{
    return Phrasebook(french ? Language::French : Language::English);
}

Problem problem(ProblemCode code, const QString &before, const QString &after)
{
    return {.code = code, .severity = usualSeverity(code), .line = 7, .before = before, .after = after};
}

} // namespace

void TestWording::types_haveShortLabels()
{
    QStringList labels;
    for (const AgreementType type : allTypes)
        labels += label(type, english());
    QCOMPARE(labels.join(u' '), QStringLiteral("Erasmus+ IIA MoU MoA Other"));
}

void TestWording::types_haveDescriptions()
{
    QCOMPARE(description(AgreementType::Mou, english()), QStringLiteral("Memorandum of understanding"));
    QCOMPARE(description(AgreementType::Iia, english()), QStringLiteral("Interinstitutional agreement"));
}

void TestWording::absentSignatory_isNamedInFacetsOnly()
{
    QVERIFY(label(Signatory::None, english()).isEmpty());
    QCOMPARE(facetLabel(Signatory::None, english()), QStringLiteral("None"));
    QCOMPARE(label(Signatory::ImtMinesAlbi, english()), QStringLiteral("IMT Mines Albi"));
    QCOMPARE(facetLabel(Signatory::Imt, english()), QStringLiteral("IMT"));
}

void TestWording::severities_haveLabels()
{
    QCOMPARE(label(Severity::Repair, english()), QStringLiteral("Repair"));
    QCOMPARE(label(Severity::Error, english()), QStringLiteral("Error"));
}

void TestWording::everyProblem_hasALabelOfItsOwn_data()
{
    addLanguages();
}

void TestWording::everyProblem_hasALabelOfItsOwn()
{
    QFETCH(const bool, french);
    const Phrasebook phrases = phrasebook(french);
    QSet<QString> labels;
    for (std::size_t code = 0; code < problemCodeCount; ++code)
        labels.insert(label(static_cast<ProblemCode>(code), phrases));
    QCOMPARE(labels.size(), static_cast<qsizetype>(problemCodeCount));
    QVERIFY(!labels.contains(QString()));
}

void TestWording::everyProblem_hasASentence_data()
{
    addLanguages();
}

void TestWording::everyProblem_hasASentence()
{
    QFETCH(const bool, french);
    const Phrasebook phrases = phrasebook(french);
    for (std::size_t value = 0; value < problemCodeCount; ++value) {
        const auto code = static_cast<ProblemCode>(value);
        const QString text = sentence(problem(code, QStringLiteral("before"), QStringLiteral("after")), phrases);
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }
}

void TestWording::pair_isNamedInTheSentence()
{
    QCOMPARE(
        sentence(problem(ProblemCode::PossibleDuplicate, QStringLiteral("Aalto"), QStringLiteral("Aalto University")),
                 english()),
        QStringLiteral("“Aalto” and “Aalto University” may be one institution."));
}

void TestWording::rowWithoutInstitution_isSaidToBeLeftOut()
{
    Problem missing = problem(ProblemCode::MissingCell, QString(), QStringLiteral("Host country"));
    QCOMPARE(sentence(missing, english()), QStringLiteral("Nothing stands in the column “Host country”."));
    missing.severity = Severity::Error;
    missing.after = QStringLiteral("Host institution");
    QCOMPARE(sentence(missing, english()),
             QStringLiteral("Left the row out, as nothing stands in the column “Host institution”."));
}

void TestWording::placesInForeignText_areNotFilled()
{
    QCOMPARE(sentence(problem(ProblemCode::SameParent, QStringLiteral("100%2"), QStringLiteral("%1")), english()),
             QStringLiteral("“100%2” and “%1” seem to be parts of one institution."));
}

void TestWording::foreignText_isMadeVisibleAndCut()
{
    const QString name = QStringLiteral("a\u202eb") + QString(5'000, QChar(u'x'));
    const QString text = sentence(problem(ProblemCode::UnknownCountry, name, QString()), english());
    QVERIFY(text.startsWith(QStringLiteral("“a⟨U+202E⟩bxxx")));
    QVERIFY(text.size() < 300);
}

QTEST_APPLESS_MAIN(TestWording)

#include "tst_wording.moc"
