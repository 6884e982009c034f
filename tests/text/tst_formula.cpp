// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/formula.h"

#include <QTest>

using namespace accords::text;

class TestFormula final : public QObject
{
    Q_OBJECT

private slots:
    void firstCharacter_decidesWhatIsAFormula_data();
    void firstCharacter_decidesWhatIsAFormula();
    void guard_isAnApostropheWhereNeeded_data();
    void guard_isAnApostropheWhereNeeded();
    void guard_comesOffAgain_data();
    void guard_comesOffAgain();
    void foreignApostrophe_staysWhenTheGuardComesOff();
};

void TestFormula::firstCharacter_decidesWhatIsAFormula_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("formula");
    QTest::newRow("equals") << QStringLiteral("=1+1") << true;
    QTest::newRow("plus") << QStringLiteral("+33 5") << true;
    QTest::newRow("minus") << QStringLiteral("-x") << true;
    QTest::newRow("at") << QStringLiteral("@SUM") << true;
    QTest::newRow("tab") << QStringLiteral("\t=1") << true;
    QTest::newRow("carriage return") << QStringLiteral("\r=1") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("text") << QStringLiteral("IMT Mines Albi") << false;
    QTest::newRow("inside") << QStringLiteral("a=b") << false;
    QTest::newRow("space before") << QStringLiteral(" =1") << false;
    QTest::newRow("apostrophe before") << QStringLiteral("'=1") << false;
    QTest::newRow("typographic dash") << QStringLiteral("– x") << false;
}

void TestFormula::firstCharacter_decidesWhatIsAFormula()
{
    QFETCH(const QString, cell);
    QFETCH(const bool, formula);
    QCOMPARE(isFormula(cell), formula);
}

void TestFormula::guard_isAnApostropheWhereNeeded_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("guarded");
    const auto same = [](const char *name, const QString &cell) { QTest::newRow(name) << cell << cell; };
    same("empty", QString());
    same("text", QStringLiteral("Laval"));
    same("apostrophe and text", QStringLiteral("'s-Hertogenbosch"));
    same("apostrophes alone", QStringLiteral("''"));
    QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("guarded formula") << QStringLiteral("'=1") << QStringLiteral("''=1");
    QTest::newRow("twice guarded") << QStringLiteral("''@a") << QStringLiteral("'''@a");
    QTest::newRow("sign alone") << QStringLiteral("-") << QStringLiteral("'-");
}

void TestFormula::guard_isAnApostropheWhereNeeded()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, guarded);
    QCOMPARE(withGuard(cell), guarded);
    QCOMPARE(needsGuard(cell.toUtf8()), guarded != cell);
    QVERIFY(!isFormula(withGuard(cell)));
}

void TestFormula::guard_comesOffAgain_data()
{
    firstCharacter_decidesWhatIsAFormula_data();
    QTest::newRow("guarded") << QStringLiteral("'=1") << false;
    QTest::newRow("twice guarded") << QStringLiteral("''+1") << false;
    QTest::newRow("apostrophe") << QStringLiteral("'") << false;
    QTest::newRow("apostrophe and text") << QStringLiteral("'a=") << false;
}

void TestFormula::guard_comesOffAgain()
{
    QFETCH(const QString, cell);
    QCOMPARE(withoutGuard(withGuard(cell)), cell);
}

void TestFormula::foreignApostrophe_staysWhenTheGuardComesOff()
{
    QCOMPARE(withoutGuard(QStringLiteral("'s-Hertogenbosch")), QStringLiteral("'s-Hertogenbosch"));
    QCOMPARE(withoutGuard(QStringLiteral("=1")), QStringLiteral("=1"));
    QCOMPARE(withoutGuard(QString()), QString());
}

QTEST_APPLESS_MAIN(TestFormula)

#include "tst_formula.moc"
