// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace accords::testing;

class TestCheck : public QObject
{
    Q_OBJECT

private slots:
    void bundledList_reportsStrayQuote();
    void json_hasCountsAndProblems();
    void pairs_haveBothNames();
    void query_keepsToWhatItFinds();
    void cleanList_hasNoProblem();
    void emptyList_isNoFailure();
    void text_endsWithSummary();
    void message_followsLanguage();

private:
    static QJsonObject json(const QStringList &arguments, const QByteArray &input = {})
    {
        const Run run = runProgram(
            QStringList{QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json")} + arguments,
            input);
        return run.status == 0 ? QJsonDocument::fromJson(run.out).object() : QJsonObject();
    }
    static QList<QJsonObject> problems(const QJsonObject &report, const char *code)
    {
        QList<QJsonObject> found;
        for (const QJsonValue &problem : report[QLatin1StringView("problems")].toArray()) {
            if (problem[QLatin1StringView("code")].toString() == QLatin1StringView(code))
                found.append(problem.toObject());
        }
        return found;
    }
};

void TestCheck::bundledList_reportsStrayQuote()
{
    const QList<QJsonObject> quotes = problems(json({}), "stray-quote");
    QVERIFY(!quotes.isEmpty());
    const QJsonObject quote = quotes.first();
    QCOMPARE(quote[QLatin1StringView("severity")].toString(), QStringLiteral("repair"));
    QVERIFY(quote[QLatin1StringView("before")].toString().contains(QLatin1Char('"')));
    QVERIFY(!quote[QLatin1StringView("after")].toString().contains(QLatin1Char('"')));

    const QString line = QStringLiteral("line %1: repair stray-quote: ").arg(quote[QLatin1StringView("line")].toInt());
    QVERIFY(QString::fromUtf8(runProgram({QStringLiteral("check")}).out).contains(line));
}

void TestCheck::json_hasCountsAndProblems()
{
    const QJsonObject report = json({});
    QCOMPARE(report.keys(),
             QStringList({QStringLiteral("agreements"), QStringLiteral("countries"), QStringLiteral("institutions"),
                          QStringLiteral("problems"), QStringLiteral("rows")}));
    QCOMPARE(report[QLatin1StringView("rows")].toInt(), 190);
    QCOMPARE(report[QLatin1StringView("agreements")].toInt(), 191);
    QCOMPARE(report[QLatin1StringView("institutions")].toInt(), 163);
    QCOMPARE(report[QLatin1StringView("countries")].toInt(), 51);
    QCOMPARE(problems(report, "combined-programmes").size(), 1);
    const QStringList members = {QStringLiteral("after"), QStringLiteral("before"),  QStringLiteral("code"),
                                 QStringLiteral("line"),  QStringLiteral("message"), QStringLiteral("severity")};
    for (const QJsonValue &problem : report[QLatin1StringView("problems")].toArray()) {
        QCOMPARE(problem.toObject().keys(), members);
        QVERIFY(!problem[QLatin1StringView("message")].toString().isEmpty());
    }
}

void TestCheck::pairs_haveBothNames()
{
    const QByteArray list = "Host institution\tHost country\n"
                            "Universidad Politecnica de Valencia\tES - Spain\n"
                            "Universidad Politécnica de València\tES - Spain\n";
    const QList<QJsonObject> pairs = problems(json({QStringLiteral("-")}, list), "possible-duplicate");
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs[0][QLatin1StringView("before")].toString(), QStringLiteral("Universidad Politecnica de Valencia"));
    QCOMPARE(pairs[0][QLatin1StringView("after")].toString(), QStringLiteral("Universidad Politécnica de València"));
}

void TestCheck::query_keepsToWhatItFinds()
{
    const QJsonObject all = json({});
    const QJsonObject some = json({QStringLiteral("--query"), QStringLiteral("problem:stray-quote")});
    QCOMPARE(problems(some, "stray-quote").size(), problems(all, "stray-quote").size());
    QCOMPARE(some[QLatin1StringView("agreements")].toInt(), int(problems(all, "stray-quote").size()));
    const QJsonObject none = json({QStringLiteral("--query"), QStringLiteral("zzz")});
    QCOMPARE(none[QLatin1StringView("problems")].toArray().size(), 0);
}

void TestCheck::cleanList_hasNoProblem()
{
    const QByteArray list = "Host institution\tHost country\tExchange programme\nA\tFR - France\tErasmus+\n";
    const Run run = runProgram({QStringLiteral("check"), QStringLiteral("-")}, list);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("no problem"), run.out.constData());
    QCOMPARE(run.out.count('\n'), 1);
}

void TestCheck::emptyList_isNoFailure()
{
    const QJsonObject report = json({QStringLiteral("-")}, "Host institution\tHost country\tExchange programme\n");
    QCOMPARE(report[QLatin1StringView("rows")].toInt(-1), 0);
    QCOMPARE(problems(report, "empty-list").size(), 1);
    QCOMPARE(problems(report, "empty-list")[0][QLatin1StringView("line")].toInt(-1), 0);
}

void TestCheck::text_endsWithSummary()
{
    const QByteArray out = runProgram({QStringLiteral("check")}).out.trimmed();
    const QByteArray summary = out.sliced(out.lastIndexOf('\n') + 1);
    QVERIFY2(summary.startsWith("190 row"), summary.constData());
    QVERIFY2(summary.contains("191 agreement"), summary.constData());
    QVERIFY2(summary.contains("repair"), summary.constData());
}

void TestCheck::message_followsLanguage()
{
    const QJsonObject english = json({});
    const QJsonObject french = json({QStringLiteral("--language"), QStringLiteral("fr")});
    QVERIFY(problems(english, "stray-quote")[0][QLatin1StringView("message")] !=
            problems(french, "stray-quote")[0][QLatin1StringView("message")]);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
