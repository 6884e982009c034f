// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QTest>

using namespace accords::testing;

/// How the program starts where there is no display, or a wrong one.
class TestStart : public QObject
{
    Q_OBJECT

private slots:
    void noDisplay_isToldInOneSentence_data();
    void noDisplay_isToldInOneSentence();
    void noDisplay_inFrench();
    void verb_needsNoDisplay();
    void mistake_isToldWithoutDisplay();
    void otherLocale_isNoNews();
};

void TestStart::noDisplay_isToldInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("environment");

    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("none, with a file") << QStringList(QStringLiteral("list.tsv")) << QStringList();
    QTest::newRow("X11 that isn't there") << QStringList() << QStringList(QStringLiteral("DISPLAY=:987"));
    QTest::newRow("Wayland that isn't there")
        << QStringList()
        << QStringList{QStringLiteral("WAYLAND_DISPLAY=none"), QStringLiteral("QT_QPA_PLATFORM=wayland")};
    QTest::newRow("platform that isn't there")
        << QStringList{QStringLiteral("-platform"), QStringLiteral("nonsense")} << QStringList();
}

void TestStart::noDisplay_isToldInOneSentence()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, environment);
    QCOMPARE(refusalFault(runProgram(arguments, {}, environment), 1, QStringLiteral("no display")), QString());
}

void TestStart::noDisplay_inFrench()
{
    const Run run = runProgram({}, {}, {QStringLiteral("LANG=fr_FR.UTF-8")});
    QCOMPARE(refusalFault(run, 1, QStringLiteral("--help")), QString());
    QVERIFY(run.err != runProgram({}).err);
}

void TestStart::verb_needsNoDisplay()
{
    QCOMPARE(runProgram({QStringLiteral("stats")}, {}, {QStringLiteral("DISPLAY=:987")}).status, 0);
    QCOMPARE(runProgram({QStringLiteral("stats")}).status, 0);
}

void TestStart::mistake_isToldWithoutDisplay()
{
    QCOMPARE(refusalFault(runProgram({QStringLiteral("frobnicate")}), 2, QStringLiteral("frobnicate")), QString());
    QCOMPARE(refusalFault(runProgram({QStringLiteral("-")}), 2, QStringLiteral("--help")), QString());
    QCOMPARE(refusalFault(runProgram({QString()}), 2, QStringLiteral("empty")), QString());
}

void TestStart::otherLocale_isNoNews()
{
    // Qt would tell on standard error that it prefers another one.
    const Run run = runProgram({QStringLiteral("stats")}, {}, {QStringLiteral("LC_ALL=C")});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.isEmpty(), run.err.constData());
}

QTEST_GUILESS_MAIN(TestStart)
#include "tst_start.moc"
