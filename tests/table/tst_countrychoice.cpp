// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/countrychoice.h"

#include "views.h"

#include <QTest>

using namespace accords;
using namespace accords::testing;
using table::CountryChoice;

namespace {

/// Canada, Brazil, Chile; Japan; Germany; Atlantis, which is none.
const std::vector<domain::Country> &countries()
{
    static const catalogue::Snapshot snapshot = someSnapshot();
    return snapshot->list().countries;
}

CountryChoice choiceOf(const QString &query)
{
    return CountryChoice(std::get<catalogue::Query>(catalogue::Query::parse(query, countries())), countries());
}

domain::CountryId idOf(const QString &code)
{
    const auto found = std::ranges::find(countries(), code, &domain::Country::code);
    return static_cast<domain::CountryId>(found - countries().begin());
}

} // namespace

class TestCountryChoice final : public QObject
{
    Q_OBJECT

private slots:
    void country_isChosen_data();
    void country_isChosen();
    void region_isChosen_data();
    void region_isChosen();
    void unknownCountry_isNamedByItsLabel();
    void countryWithoutName_leavesTheQuery();
};

void TestCountryChoice::country_isChosen_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("alone");
    QTest::addColumn<QString>("toggled");
    const auto row = [](const char *name, const char *query, const char *code, const char *alone, const char *toggled) {
        QTest::newRow(name) << QString::fromUtf8(query) << QString::fromUtf8(code) << QString::fromUtf8(alone)
                            << QString::fromUtf8(toggled);
    };
    row("from nothing", "", "BR", "country:BR", "country:BR");
    row("the only one", "country:BR", "BR", "", "");
    row("the only one, by name", "pays:brésil", "BR", "", "");
    row("another", "country:BR", "CA", "country:CA", "country:BR,CA");
    row("one of two", "country:BR,CA", "BR", "country:BR", "country:CA");
    row("beside other terms", "laval country:BR type:mou", "CA", "laval country:CA type:mou",
        "laval country:BR,CA type:mou");
    row("out of a region", "region:americas", "CA", "country:CA", "country:BR,CL");
    row("beside a region", "region:asia", "CA", "country:CA", "country:JP,CA");
    row("of a region's part", "region:americas country:CA,DE", "BR", "country:BR", "country:CA,BR");
    row("negated ones stay", "-country:DE -region:asia", "DE", "-country:DE -region:asia country:DE",
        "-country:DE -region:asia country:DE");
    row("one the list hasn't", "country:FR", "BR", "country:BR", "country:FR,BR");
}

void TestCountryChoice::country_isChosen()
{
    QFETCH(const QString, query);
    QFETCH(const QString, code);
    const CountryChoice choice = choiceOf(query);
    QTEST(choice.withCountry(idOf(code), false, countries()).text(), "alone");
    QFETCH(const QString, toggled);
    const QStringList got = choice.withCountry(idOf(code), true, countries()).text().split(u' ');
    QCOMPARE(got.join(u' '), toggled);
}

void TestCountryChoice::region_isChosen_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("alone");
    QTest::addColumn<QString>("toggled");
    const auto row = [](const char *name, const char *query, const char *alone, const char *toggled) {
        QTest::newRow(name) << QString::fromUtf8(query) << QString::fromUtf8(alone) << QString::fromUtf8(toggled);
    };
    row("from nothing", "", "region:americas", "region:americas");
    row("the only one", "region:americas", "", "");
    row("another", "region:asia", "region:americas", "region:asia,americas");
    row("one of two", "region:asia,americas", "region:americas", "region:asia");
    row("beside a country", "country:DE", "region:americas", "country:DE,CA,BR,CL");
    row("partly chosen", "country:BR,DE", "region:americas", "country:BR,DE,CA,CL");
    row("chosen by its countries", "country:CL,BR,CA", "", "");
    row("beside other terms", "laval region:asia type:mou", "laval region:americas type:mou",
        "laval region:asia,americas type:mou");
}

void TestCountryChoice::region_isChosen()
{
    QFETCH(const QString, query);
    const CountryChoice choice = choiceOf(query);
    QTEST(choice.withRegion(domain::Region::Americas, false, countries()).text(), "alone");
    QTEST(choice.withRegion(domain::Region::Americas, true, countries()).text(), "toggled");
}

void TestCountryChoice::unknownCountry_isNamedByItsLabel()
{
    const auto atlantis = static_cast<domain::CountryId>(
        std::ranges::find(countries(), QStringLiteral("Atlantis"), &domain::Country::label) - countries().begin());
    const CountryChoice choice = choiceOf(QString());
    QCOMPARE(choice.withCountry(atlantis, false, countries()).text(), QStringLiteral("country:Atlantis"));
    QCOMPARE(choice.withRegion(domain::Region::Unknown, false, countries()).text(), QStringLiteral("country:Atlantis"));
}

void TestCountryChoice::countryWithoutName_leavesTheQuery()
{
    const std::vector<domain::Country> nameless(1);
    const catalogue::Query query =
        std::get<catalogue::Query>(catalogue::Query::parse(QStringLiteral("laval"), nameless));
    const CountryChoice choice(query, nameless);
    QVERIFY(!CountryChoice::canName(nameless.front()));
    QCOMPARE(choice.withCountry(0, false, nameless), query);
    QCOMPARE(choice.withCountry(0, true, nameless), query);
}

QTEST_APPLESS_MAIN(TestCountryChoice)
#include "tst_countrychoice.moc"
