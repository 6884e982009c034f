// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace accords::testing;

/// What we write, we read back the same: all agreements, letter for letter.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void bundledList_comesBack_data();
    void bundledList_comesBack();
    void formulas_comeBack_data();
    void formulas_comeBack();

private:
    static void addLayouts()
    {
        QTest::addColumn<QStringList>("layout");
        const QString preset = QStringLiteral("--preset");
        const QString language = QStringLiteral("--language");
        QTest::newRow("rfc4180") << QStringList{preset, QStringLiteral("rfc4180")};
        QTest::newRow("excel-fr") << QStringList{preset, QStringLiteral("excel-fr")};
        QTest::newRow("excel-fr in French")
            << QStringList{preset, QStringLiteral("excel-fr"), language, QStringLiteral("fr")};
        QTest::newRow("tsv") << QStringList{QStringLiteral("--format"), QStringLiteral("tsv")};
        QTest::newRow("tsv with mark") << QStringList{QStringLiteral("--format"), QStringLiteral("tsv"), preset,
                                                      QStringLiteral("excel-fr")};
    }
    /// Every agreement of a list as JSON, without its source.
    static QJsonArray agreements(const QStringList &source, const QByteArray &input = {})
    {
        const Run run = runProgram(
            QStringList{QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("json")} + source, input);
        QJsonArray bare;
        for (const QJsonValue &value : QJsonDocument::fromJson(run.out).array()) {
            QJsonObject agreement = value.toObject();
            agreement.remove(QStringLiteral("source"));
            bare.append(agreement);
        }
        return bare;
    }
};

void TestRoundTrip::bundledList_comesBack_data()
{
    addLayouts();
}

void TestRoundTrip::bundledList_comesBack()
{
    QFETCH(const QStringList, layout);
    const Run written = runProgram(QStringList{QStringLiteral("export")} + layout);
    QCOMPARE(written.status, 0);
    const QJsonArray before = agreements({});
    QCOMPARE(before.size(), 191);
    QCOMPARE(agreements({QStringLiteral("-")}, written.out), before);
}

void TestRoundTrip::formulas_comeBack_data()
{
    addLayouts();
}

void TestRoundTrip::formulas_comeBack()
{
    QFETCH(const QStringList, layout);
    const QByteArray list = "Host institution,Host country,Exchange programme\r\n"
                            "=1+1,FR - France,Erasmus+\r\n"
                            "+33 School,FR - France,\"Uni, \"\"quoted\"\"; and\"\r\n"
                            "'@home,FR - France,-x\r\n"
                            "''=twice,FR - France,'tis\r\n";
    const QJsonArray before = agreements({QStringLiteral("-")}, list);
    QCOMPARE(before.size(), 4);
    const Run written = runProgram(QStringList{QStringLiteral("export"), QStringLiteral("-")} + layout, list);
    QVERIFY2(written.out.contains("'=1+1"), written.out.constData());
    QCOMPARE(agreements({QStringLiteral("-")}, written.out), before);
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
