// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/countrycell.h"
#include "text/countries.h"

#include <QTest>

using namespace accords::reading;

class TestCountryCell final : public QObject
{
    Q_OBJECT

private slots:
    void cell_namesCountry_data();
    void cell_namesCountry();
    void codeAndName_ofEveryCountry();
    void codeColumn_wins_data();
    void codeColumn_wins();
};

void TestCountryCell::cell_namesCountry_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *cell, const char *code, const char *label, bool fits = true) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(code) << QString::fromUtf8(label) << fits;
    };
    row("BR - Brazil", "BR", "Brazil");
    row("BR – Brazil", "BR", "Brazil");
    row("BR — Brésil", "BR", "Brésil");
    row("BR-Brazil", "BR", "Brazil");
    row("br - Brazil", "BR", "Brazil");
    row("Brazil (BR)", "BR", "Brazil");
    row("BR", "BR", "");
    row("br", "BR", "");
    row("Brazil", "BR", "Brazil");
    row("brésil", "BR", "brésil");
    row("BRESIL", "BR", "BRESIL");
    row("KR - Republic of Korea", "KR", "Republic of Korea");
    row("CI - Côte d'Ivoire", "CI", "Côte d'Ivoire");
    row("TR - Turkey", "TR", "Turkey");
    row("Guinea-Bissau", "GW", "Guinea-Bissau");
    row("BRA - Brazil", "BR", "Brazil");
    row("BR - Argentina", "BR", "Argentina", false);
    row("BR - Atlantis", "BR", "Atlantis", false);
    row("Atlantis", "", "Atlantis");
    row("ZZ - Atlantis", "", "ZZ - Atlantis");
    row("Co-operative Atlantis", "", "Co-operative Atlantis");
    row("", "", "");
}

void TestCountryCell::cell_namesCountry()
{
    QFETCH(QString, cell);
    QFETCH(QString, code);
    QFETCH(QString, label);
    QFETCH(bool, fits);
    const NamedCountry named = namedCountry(cell);
    QCOMPARE(named.code, code);
    QCOMPARE(named.label, label);
    QCOMPARE(named.labelFits, fits);
}

void TestCountryCell::codeAndName_ofEveryCountry()
{
    for (const QString &code : accords::text::countryCodes()) {
        for (const QString &name : accords::text::namesOfCountry(code)) {
            const NamedCountry named = namedCountry(code + QStringLiteral(" - ") + name);
            QVERIFY2(named.code == code && named.label == name && named.labelFits, qPrintable(code + u' ' + name));
        }
    }
}

void TestCountryCell::codeColumn_wins_data()
{
    QTest::addColumn<QString>("codeCell");
    QTest::addColumn<QString>("labelCell");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, const char *codeCell, const char *labelCell, const char *code,
                        const char *label, bool fits = true) {
        QTest::newRow(name) << QString::fromUtf8(codeCell) << QString::fromUtf8(labelCell) << QString::fromUtf8(code)
                            << QString::fromUtf8(label) << fits;
    };
    row("both", "BR", "Brazil", "BR", "Brazil");
    row("code alone", "BR", "", "BR", "");
    row("label alone", "", "Brazil", "BR", "Brazil");
    row("label with code", "BR", "BR - Brazil", "BR", "Brazil");
    row("another country", "BR", "Argentina", "BR", "Argentina", false);
    row("another code", "BR", "AR", "BR", "AR", false);
    row("unknown label", "BR", "Atlantis", "BR", "Atlantis", false);
    row("unknown code", "ZZ", "Brazil", "BR", "Brazil");
    row("nothing known", "ZZ", "Atlantis", "", "Atlantis");
    row("unknown code alone", "ZZ", "", "", "ZZ");
}

void TestCountryCell::codeColumn_wins()
{
    QFETCH(QString, codeCell);
    QFETCH(QString, labelCell);
    QFETCH(QString, code);
    QFETCH(QString, label);
    QFETCH(bool, fits);
    const NamedCountry named = namedCountry(codeCell, labelCell);
    QCOMPARE(named.code, code);
    QCOMPARE(named.label, label);
    QCOMPARE(named.labelFits, fits);
}

QTEST_APPLESS_MAIN(TestCountryCell)
#include "tst_countrycell.moc"
