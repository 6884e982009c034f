// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/countries.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace accords::text;
using accords::domain::Language;

class TestCountries final : public QObject
{
    Q_OBJECT

private slots:
    void code_hasItsUsualNameInBothLanguages_data();
    void code_hasItsUsualNameInBothLanguages();
    void codeOfNoCountry_hasNoName_data();
    void codeOfNoCountry_hasNoName();
    void name_isUnderstood_data();
    void name_isUnderstood();
    void nonsense_isNoCountry_data();
    void nonsense_isNoCountry();
    void everyName_isUnderstoodAsItsOwnCountry();
    void names_beginWithTheDisplayNames();
    void names_neverHoldTheCode();
    void labelsOfTheBundledList_areNamesOfTheirCodes();
    void labelOfAnotherCountry_isNotAccepted();
    void codes_areThoseOfTheStandardAndKosovo();
};

void TestCountries::code_hasItsUsualNameInBothLanguages_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto add = [](const char *code, const char *english, const char *french) {
        QTest::newRow(code) << QString::fromUtf8(english) << QString::fromUtf8(french);
    };
    add("BR", "Brazil", "Brésil");
    add("CI", "Côte d’Ivoire", "Côte d’Ivoire");
    add("CZ", "Czechia", "Tchéquie");
    add("GB", "United Kingdom", "Royaume-Uni");
    add("HK", "Hong Kong", "Hong Kong");
    add("KR", "South Korea", "Corée du Sud");
    add("MO", "Macao", "Macao");
    add("PS", "Palestine", "Palestine");
    add("TW", "Taiwan", "Taïwan");
    add("US", "United States", "États-Unis");
    add("XK", "Kosovo", "Kosovo");
}

void TestCountries::code_hasItsUsualNameInBothLanguages()
{
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    QFETCH(const QString, english);
    QFETCH(const QString, french);
    QCOMPARE(countryName(code, Language::English), english);
    QCOMPARE(countryName(code, Language::French), french);
}

void TestCountries::codeOfNoCountry_hasNoName_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"", "B", "br", "BRA", "ZZ", "QQ", "EU", "UK", "IC", "DG"})
        QTest::addRow("<%s>", code) << QString::fromLatin1(code);
}

void TestCountries::codeOfNoCountry_hasNoName()
{
    QFETCH(const QString, code);
    QVERIFY(countryName(code, Language::English).isEmpty());
    QVERIFY(namesOfCountry(code).isEmpty());
    QCOMPARE(regionOf(code), accords::domain::Region::Unknown);
}

void TestCountries::name_isUnderstood_data()
{
    QTest::addColumn<QString>("code");
    const auto add = [](const char *code, std::initializer_list<const char *> names) {
        for (const char *name : names)
            QTest::newRow(name) << QString::fromLatin1(code);
    };
    add("BR", {"BR", "br", " Br ", "Brazil", "brazil", "BRÉSIL", "bresil", "Bre\u0301sil"});
    add("CD", {"Democratic Republic of the Congo", "RD Congo", "Congo-Kinshasa", "Congo - Kinshasa"});
    add("CG", {"Congo", "Congo-Brazzaville", "République du Congo"});
    add("CI", {"Côte d'Ivoire", "Cote d’Ivoire", "Ivory Coast"});
    add("CN", {"China", "Chine", "People’s Republic of China", "China (People's Republic)", "P.R. China"});
    add("CV", {"Cape Verde", "Cabo Verde", "Cap-Vert"});
    add("CZ", {"Czech Republic", "République tchèque", "Czechia"});
    add("GB", {"UK", "U.K.", "Great Britain", "England", "Royaume Uni", "Angleterre", "Écosse"});
    add("GR", {"EL", "Grèce"});
    add("HK", {"Hong Kong", "Hong-Kong", "Hong Kong SAR China", "Hong Kong, China", "Hongkong"});
    add("IR", {"Iran", "Iran, Islamic Republic of", "Iran (République islamique d’)"});
    add("KN", {"Saint Kitts and Nevis", "St Kitts & Nevis"});
    add("KP", {"North Korea", "Corée du Nord"});
    add("KR", {"Republic of Korea", "Korea, Republic of", "South Korea", "Korea", "Corée", "République de Corée"});
    add("LA", {"Laos", "Lao PDR"});
    add("MD", {"Moldova", "Republic of Moldova", "Moldavie"});
    add("MK", {"Macedonia", "North Macedonia", "Macédoine"});
    add("MM", {"Burma", "Birmanie", "Myanmar (Burma)"});
    add("NL", {"Holland", "The Netherlands", "Les Pays-Bas"});
    add("PS", {"Palestine", "Palestinian Territories", "Territoires palestiniens"});
    add("RU", {"Russia", "Russian Federation", "Fédération de Russie"});
    add("SZ", {"Swaziland", "Eswatini"});
    add("TR", {"Turkey", "Türkiye", "Turkiye", "Turquie"});
    add("TT", {"Trinidad and Tobago", "Trinidad & Tobago", "Trinité-et-Tobago"});
    add("TW", {"Taïwan", "Taiwan, Province of China", "Republic of China (Taiwan)", "Chinese Taipei"});
    add("TZ", {"Tanzania", "United Republic of Tanzania", "Tanzanie"});
    add("US", {"USA", "U.S.A.", "United States of America", "États-Unis d'Amérique", "Etats Unis", "US"});
    add("VE", {"Venezuela", "Venezuela (Bolivarian Republic of)"});
    add("VN", {"Viet Nam", "Vietnam", "Viêt Nam"});
}

void TestCountries::name_isUnderstood()
{
    QFETCH(const QString, code);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(countryCode(name), std::optional(code));
    QVERIFY(isNameOfCountry(name, code));
}

void TestCountries::nonsense_isNoCountry_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", " ", "ZZ", "Atlantis", "Brazi", "BR - Brazil", "Europe", "the", "-", "42"})
        QTest::addRow("<%s>", name) << QString::fromLatin1(name);
}

void TestCountries::nonsense_isNoCountry()
{
    QFETCH(const QString, name);
    QVERIFY(!countryCode(name));
}

void TestCountries::everyName_isUnderstoodAsItsOwnCountry()
{
    for (const QString &code : countryCodes()) {
        QCOMPARE(countryCode(code), std::optional(code));
        const QStringList names = namesOfCountry(code);
        for (const QString &name : names)
            QVERIFY2(countryCode(name) == code && isNameOfCountry(name, code), qPrintable(code + u' ' + name));
    }
}

void TestCountries::names_beginWithTheDisplayNames()
{
    const QStringList names = namesOfCountry(u"TR");
    QCOMPARE(names.first(), countryName(u"TR", Language::French));
    QCOMPARE(names.at(1), countryName(u"TR", Language::English));
    QVERIFY(names.contains(QStringLiteral("Türkiye")) && names.contains(QStringLiteral("Turkey")));
    QCOMPARE(namesOfCountry(u"CL"), (QStringList{QStringLiteral("Chili"), QStringLiteral("Chile")}));
    QCOMPARE(namesOfCountry(u"TG"), QStringList{QStringLiteral("Togo")});
}

void TestCountries::names_neverHoldTheCode()
{
    for (const QString &code : countryCodes()) {
        QVERIFY2(!namesOfCountry(code).contains(code), qPrintable(code));
        QVERIFY2(!countryName(code, Language::English).isEmpty(), qPrintable(code));
        QVERIFY2(!countryName(code, Language::French).isEmpty(), qPrintable(code));
    }
}

void TestCountries::labelsOfTheBundledList_areNamesOfTheirCodes()
{
    QFile file(QStringLiteral(ACCORDS_SOURCE_DIR "/resources/lists/partner-agreements.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int labels = 0;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).split(u'\t');
        const QStringList country = cells.value(1).split(QStringLiteral(" - "));
        if (country.size() != 2)
            continue;
        QVERIFY2(isNameOfCountry(country[1], country[0]), qPrintable(cells[1]));
        ++labels;
    }
    QCOMPARE(labels, 190);
}

void TestCountries::labelOfAnotherCountry_isNotAccepted()
{
    QVERIFY(!isNameOfCountry(u"Brazil", u"BE"));
    QVERIFY(!isNameOfCountry(u"Korea", u"KP"));
    QVERIFY(!isNameOfCountry(u"Congo", u"CD"));
    QVERIFY(!isNameOfCountry(u"", u"BR"));
    QVERIFY(!isNameOfCountry(u"", u""));
}

void TestCountries::codes_areThoseOfTheStandardAndKosovo()
{
    const QStringList &codes = countryCodes();
    QCOMPARE(codes.size(), 250);
    QVERIFY(std::ranges::is_sorted(codes));
    QVERIFY(codes.contains(QStringLiteral("XK")));
}

QTEST_APPLESS_MAIN(TestCountries)

#include "tst_countries.moc"
