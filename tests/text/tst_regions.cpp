// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/countries.h"

#include <QTest>

using namespace accords::text;
using accords::domain::Language;
using accords::domain::Region;

Q_DECLARE_METATYPE(accords::domain::Region)

class TestRegions final : public QObject
{
    Q_OBJECT

private slots:
    void country_liesInItsRegion_data();
    void country_liesInItsRegion();
    void everyCountryButAntarctica_hasARegion();
    void region_hasANameInBothLanguages();
    void unknownRegion_hasNoName();
    void regionName_isUnderstood_data();
    void regionName_isUnderstood();
    void nonsense_isNoRegion();
};

void TestRegions::country_liesInItsRegion_data()
{
    QTest::addColumn<Region>("region");
    const auto add = [](Region region, std::initializer_list<const char *> codes) {
        for (const char *code : codes)
            QTest::newRow(code) << region;
    };
    add(Region::Africa, {"BF", "CI", "EG", "GN", "RE", "ZA"});
    add(Region::Americas, {"BR", "CA", "CR", "GF", "GL", "MX", "PR", "US"});
    add(Region::Asia, {"CY", "GE", "HK", "JP", "LB", "PS", "TR", "TW"});
    add(Region::Europe, {"EE", "FR", "GB", "RU", "UA", "XK"});
    add(Region::Oceania, {"AU", "NC", "NZ", "PF"});
    add(Region::Unknown, {"AQ", "ZZ", "br"});
}

void TestRegions::country_liesInItsRegion()
{
    QFETCH(const Region, region);
    QCOMPARE(regionOf(QString::fromLatin1(QTest::currentDataTag())), region);
}

void TestRegions::everyCountryButAntarctica_hasARegion()
{
    for (const QString &code : countryCodes())
        QVERIFY2((regionOf(code) == Region::Unknown) == (code == QLatin1StringView("AQ")), qPrintable(code));
}

void TestRegions::region_hasANameInBothLanguages()
{
    QStringList english;
    QStringList french;
    for (const Region region : accords::domain::allRegions) {
        english += regionName(region, Language::English);
        french += regionName(region, Language::French);
    }
    QCOMPARE(english.join(u' '), QStringLiteral("Africa Americas Asia Europe Oceania"));
    QCOMPARE(french.join(u' '), QStringLiteral("Afrique Amériques Asie Europe Océanie"));
}

void TestRegions::unknownRegion_hasNoName()
{
    QVERIFY(regionName(Region::Unknown, Language::English).isEmpty());
    QVERIFY(regionName(Region::Unknown, Language::French).isEmpty());
}

void TestRegions::regionName_isUnderstood_data()
{
    QTest::addColumn<Region>("region");
    QTest::newRow("americas") << Region::Americas;
    QTest::newRow("AMÉRIQUES") << Region::Americas;
    QTest::newRow("ameriques") << Region::Americas;
    QTest::newRow("Océanie") << Region::Oceania;
    QTest::newRow("Asie") << Region::Asia;
    QTest::newRow("asia") << Region::Asia;
    QTest::newRow("Afrique") << Region::Africa;
    QTest::newRow("europe") << Region::Europe;
    QTest::newRow("l’Europe") << Region::Europe;
}

void TestRegions::regionName_isUnderstood()
{
    QFETCH(const Region, region);
    QCOMPARE(regionFromName(QString::fromUtf8(QTest::currentDataTag())), std::optional(region));
}

void TestRegions::nonsense_isNoRegion()
{
    QVERIFY(!regionFromName(u""));
    QVERIFY(!regionFromName(u"Atlantis"));
    QVERIFY(!regionFromName(u"Brazil"));
}

QTEST_APPLESS_MAIN(TestRegions)

#include "tst_regions.moc"
