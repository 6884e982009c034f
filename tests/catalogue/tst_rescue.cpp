// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/rescue.h"

#include "support/lists.h"

#include <QTest>

using namespace accords;
using catalogue::Catalogue;
using catalogue::Query;
using catalogue::Rescue;

namespace {

const QStringList rows = {
    QStringLiteral("Aalen University of Applied Sciences | DE Germany | erasmus"),
    QStringLiteral("PFORZHEIM UNIVERSITY | DE Germany | erasmus"),
    QStringLiteral("Federal University of Rio de Janeiro | BR Brazil | iia imt"),
    QStringLiteral("Universidade de Fortaleza | BR Brazil | moa imt-mines-albi"),
    QStringLiteral("University of Pforzheim Town | DE Germany | erasmus"),
};

Rescue rescueOf(const QString &text)
{
    const Catalogue catalogue(testing::listOf(rows));
    return rescue(catalogue, std::get<Query>(Query::parse(text, catalogue.list().countries)));
}

QStringList spellings(const Rescue &rescue)
{
    QStringList offers;
    for (const Rescue::Spelling &spelling : rescue.spellings)
        offers.append(spelling.word + u'>' + spelling.suggestion + u'>' + spelling.query.text());
    return offers;
}

} // namespace

class TestRescue final : public QObject
{
    Q_OBJECT

private slots:
    void unknownWord_isRespelt_data();
    void unknownWord_isRespelt();
    void nonsense_hasNoOffer();
    void respellingThatFindsNothing_isNotOffered();
    void negatedWord_isNotRespelt();
    void wordInCapitals_isOfferedAsOthersSpellIt();
    void terms_thatCanBeDropped();
    void onlyTerm_isNotDropped();
    void stoppedRescue_offersNothing();
};

void TestRescue::unknownWord_isRespelt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("offer");
    const auto row = [](const char *text, const char *offer) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(offer);
    };
    row("aalborg", "aalborg>Aalen>Aalen");
    row("fortalza", "fortalza>Fortaleza>Fortaleza");
    row("BRÉSYL", "BRÉSYL>Brésil>Brésil");
    row("country:BR janero", "janero>Janeiro>country:BR Janeiro");
    row("\"rio de janero\"", "janero>Janeiro>\"rio de Janeiro\"");
    row("institution:fortalesa", "fortalesa>Fortaleza>institution:Fortaleza");
}

void TestRescue::unknownWord_isRespelt()
{
    QFETCH(QString, text);
    QFETCH(QString, offer);
    QCOMPARE(spellings(rescueOf(text)).value(0), offer);
}

void TestRescue::nonsense_hasNoOffer()
{
    QCOMPARE(spellings(rescueOf(QStringLiteral("qqqqxxx"))), QStringList());
}

void TestRescue::respellingThatFindsNothing_isNotOffered()
{
    QCOMPARE(spellings(rescueOf(QStringLiteral("country:BR aalborg"))), QStringList());
}

void TestRescue::negatedWord_isNotRespelt()
{
    QCOMPARE(spellings(rescueOf(QStringLiteral("-aalborg country:FR"))), QStringList());
}

void TestRescue::wordInCapitals_isOfferedAsOthersSpellIt()
{
    QCOMPARE(spellings(rescueOf(QStringLiteral("pforzhiem"))).value(0),
             QStringLiteral("pforzhiem>Pforzheim>Pforzheim"));
}

void TestRescue::terms_thatCanBeDropped()
{
    const Rescue rescue = rescueOf(QStringLiteral("country:BR type:iia fortaleza"));
    QCOMPARE(rescue.dropped.size(), std::size_t{2});
    QCOMPARE(rescue.dropped[0].term, std::size_t{1});
    QVERIFY((rescue.dropped[0].counts == catalogue::Counts{.agreements = 1, .institutions = 1, .countries = 1}));
    QCOMPARE(rescue.dropped[1].term, std::size_t{2});
}

void TestRescue::onlyTerm_isNotDropped()
{
    QVERIFY(rescueOf(QStringLiteral("qqqqxxx")).dropped.empty());
}

void TestRescue::stoppedRescue_offersNothing()
{
    const Catalogue catalogue(testing::listOf(rows));
    std::stop_source source;
    source.request_stop();
    const Query query({{.field = catalogue::Field::Text, .negated = false, .values = {QStringLiteral("aalborg")}}});
    QVERIFY(rescue(catalogue, query, source.get_token()).spellings.empty());
}

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
