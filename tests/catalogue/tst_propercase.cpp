// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/propercase.h"

#include <QTest>

using namespace accords::catalogue;

class TestProperCase final : public QObject
{
    Q_OBJECT

private slots:
    void name_inProperCase_data();
    void name_inProperCase();
    void otherName_isLeftAlone_data();
    void otherName_isLeftAlone();
};

void TestProperCase::name_inProperCase_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("proper");
    const auto row = [](const char *name, const char *proper) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(proper);
    };
    row("UNIVERSIDADE FEDERAL DE MINAS GERAIS", "Universidade Federal de Minas Gerais");
    row("KARLSRUHE INSTITUTE OF TECHNOLOGY (KIT)", "Karlsruhe Institute of Technology (KIT)");
    row("TECHNISCHE UNIVERSITÄT CLAUSTRAL", "Technische Universität Claustral");
    row("UNIVERSITY OF DUBLIN - TRINITY COLLEGE", "University of Dublin - Trinity College");
    row("INDIAN INSTITUTE OF TECHNOLOGY - BOMBAY", "Indian Institute of Technology - Bombay");
    row("UNIVERSITI TEKNOLOGI PETRONAS", "Universiti Teknologi PETRONAS");
    row("UNIVERSITI TEKNOLOGI MALAYSIA - UTM", "Universiti Teknologi Malaysia - UTM");
    row("ECOLE NATIONALE D'INGENIEURS DE TUNIS", "Ecole Nationale d'Ingenieurs de Tunis");
    row("ECOLE NATIONALE D’INGENIEURS DE TUNIS", "Ecole Nationale d’Ingenieurs de Tunis");
    row("UNIVERSITE DE L'AVIATION", "Universite de l'Aviation");
    row("UNIVERSITY OF L'AQUILA", "University of L'Aquila");
    row("KING MONGKUT'S INSTITUTE", "King Mongkut's Institute");
    row("UNIVERSITE DE N'ZEREKORE", "Universite de N'Zerekore");
    row("University of SALERNO", "University of Salerno");
    row("UNIVERSITE de DSCHANG", "Universite de Dschang");
    row("ETH ZURICH", "ETH Zurich");
    row("UNIVERSITATEA TEHNICA DIN CLUJ-NAPOCA", "Universitatea Tehnica din Cluj-Napoca");
    row("UNIVERSIDAD DE CIENCIAS Y ARTES", "Universidad de Ciencias y Artes");
    row("UNIVERSITÉ DU QUÉBEC À CHICOUTIMI", "Université du Québec à Chicoutimi");
    row("UNIVERSITE PARIS VIII", "Universite Paris VIII");
    row("ST. PETERSBURG UNIVERSITY", "St. Petersburg University");
    row("THE UNIVERSITY OF TULSA", "The University of Tulsa");
    row("COLLEGE, THE CITY", "College, The City");
    row("İSTANBUL TEKNİK ÜNİVERSİTESİ", "İstanbul Teknik Üniversitesi");
}

void TestProperCase::name_inProperCase()
{
    QFETCH(QString, name);
    QFETCH(QString, proper);
    QCOMPARE(properCase(name), proper);
    QVERIFY(mayBeInCapitals(name.toUtf8()));
    QCOMPARE(properCase(proper), proper);
}

void TestProperCase::otherName_isLeftAlone_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"University of Chemistry and Technology, Prague - VŠCHT",
                             "Tampere University (TAMK)",
                             "National Technical University of Athens NTUA",
                             "2iE - Institut International",
                             "HES-SO Valais-Wallis",
                             "Mindanao State University - Iligan Institute of Technology (MSU-IIT)",
                             "École de technologie ÉTS",
                             "Académie Internationale Mohammed VI",
                             "EIA University",
                             "Federal University of ABC",
                             "INSEAD",
                             "KAIST",
                             "UNICAMP",
                             "Universidade UNISINOS",
                             "Politecnico di Milano",
                             "2IE",
                             "",
                             "-",
                             "北京大学",
                             "МГУ"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestProperCase::otherName_isLeftAlone()
{
    QFETCH(QString, name);
    QCOMPARE(properCase(name), name);
}

QTEST_GUILESS_MAIN(TestProperCase)
#include "tst_propercase.moc"
