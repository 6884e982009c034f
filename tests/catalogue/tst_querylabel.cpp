// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/query.h"

#include <QTest>

using namespace accords;
using catalogue::Query;

namespace {

const std::vector<domain::Country> countries = {
    {.code = QStringLiteral("KR"), .label = QStringLiteral("Republic of Korea"), .region = domain::Region::Asia},
    {.code = {}, .label = QStringLiteral("Atlantis"), .region = domain::Region::Unknown},
};

QString labelOf(const QString &text, domain::Language language = domain::Language::English)
{
    const auto query = Query::parse(text, countries);
    return label(std::get<Query>(query).terms().front(), countries, text::Phrasebook(language));
}

} // namespace

class TestQueryLabel final : public QObject
{
    Q_OBJECT

private slots:
    void term_isSaidForPeople_data();
    void term_isSaidForPeople();
    void countryAndRegion_followTheLanguage();
    void valueOfAnotherList_isStillShown();
};

void TestQueryLabel::term_isSaidForPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *text, const char *said) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(said);
    };
    row("laval", "“laval”");
    row("-\"rio de janeiro\"", "not “rio de janeiro”");
    row("pays:kr", "South Korea");
    row("country:KR,atlantis", "South Korea, Atlantis");
    row("-type:iia", "not IIA");
    row("type:erasmus,autre", "Erasmus+, Other");
    row("signatory:none", "None");
    row("region:asie", "Asia");
    row("has:mou", "holds MoU");
    row("-has:mou", "holds no MoU");
    row("problem:any", "problem: any");
    row("institution:laval", "institution: “laval”");
    row("ends:<2027-09", "ends: <2027-09");
    row("status:actif", "status: active");
}

void TestQueryLabel::term_isSaidForPeople()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    QCOMPARE(labelOf(text), said);
}

void TestQueryLabel::countryAndRegion_followTheLanguage()
{
    QCOMPARE(labelOf(QStringLiteral("country:KR"), domain::Language::French), QStringLiteral("Corée du Sud"));
    QCOMPARE(labelOf(QStringLiteral("region:americas"), domain::Language::French), QStringLiteral("Amériques"));
}

void TestQueryLabel::valueOfAnotherList_isStillShown()
{
    const catalogue::Term term{
        .field = catalogue::Field::Country, .negated = false, .values = {QStringLiteral("Mordor")}};
    QCOMPARE(label(term, countries, text::Phrasebook(domain::Language::English)), QStringLiteral("“Mordor”"));
}

QTEST_GUILESS_MAIN(TestQueryLabel)
#include "tst_querylabel.moc"
