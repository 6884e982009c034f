// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/options.h"

#include <QTest>

using namespace accords;
using namespace accords::benchmark;

/// The benchmark's command line.
class TestOptions final : public QObject
{
    Q_OBJECT

private slots:
    void none_makeTheMillion();
    void all_areUnderstood();
    void wrong_areRefused_data();
    void wrong_areRefused();
};

void TestOptions::none_makeTheMillion()
{
    const auto options = std::get<Options>(parsed({}));
    QCOMPARE(options.kind->name, "scaled");
    QCOMPARE(options.rows, 1'000'000U);
    QCOMPARE(options.rounds, 5);
    QCOMPARE(options.format, Format::Json);
    QCOMPARE(options.task, Task::OneList);
    QVERIFY(options.file.isEmpty() && !options.check);
}

void TestOptions::all_areUnderstood()
{
    const auto made = std::get<Options>(
        parsed({QStringLiteral("--generate"), QStringLiteral("non-latin"), QStringLiteral("--rows=12"),
                QStringLiteral("--rounds=3"), QStringLiteral("--check"), QStringLiteral("--format=table")}));
    QCOMPARE(made.kind->name, "non-latin");
    QCOMPARE(made.rows, 12U);
    QCOMPARE(made.rounds, 3);
    QCOMPARE(made.format, Format::Table);
    QVERIFY(made.check);
    QCOMPARE(std::get<Options>(parsed({QStringLiteral("list.tsv")})).file, QStringLiteral("list.tsv"));
    QCOMPARE(std::get<Options>(parsed({QStringLiteral("--growth")})).task, Task::Growth);
    QCOMPARE(std::get<Options>(parsed({QStringLiteral("--hostile")})).task, Task::Hostile);
    QCOMPARE(std::get<Options>(parsed({QStringLiteral("--startup")})).task, Task::Startup);
    QCOMPARE(std::get<Options>(parsed({QStringLiteral("--help"), QStringLiteral("--rows=many")})).task, Task::Help);
}

void TestOptions::wrong_areRefused_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const char *arguments, const char *part) {
        QTest::newRow(name) << QString::fromUtf8(arguments) << QString::fromUtf8(part);
    };
    row("unknown option", "--speed", "speed");
    row("value is missing", "--rows", "rows");
    row("two files", "a.tsv b.tsv", "“b.tsv” is one file too many");
    row("file and rows", "a.tsv --rows 5", "no file can be given");
    row("file and kind", "a.tsv --generate scaled", "no file can be given");
    row("unknown kind", "--generate hostile", "“hostile”");
    row("no rows", "--rows 0", "--rows takes a number from 1 to 20000000");
    row("more rows than fit a file", "--generate long-names --rows 30001", "from 1 to 30000");
    row("rounds are no number", "--rounds several", "--rounds takes a number");
    row("unknown format", "--format xml", "“xml”");
    row("no folder", "--folder /no/such/folder", "“/no/such/folder” is no folder");
    row("growth of a file", "--growth a.tsv", "--growth goes with");
    row("hostile rows", "--hostile --rows 50", "--hostile goes with");
    row("two series", "--growth --hostile", "runs of their own");
    row("start and series", "--growth --startup", "runs of their own");
    row("start of a file", "--startup a.tsv", "--startup goes with");
    row("growth judged", "--growth --check", "--growth goes with");
}

void TestOptions::wrong_areRefused()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, part);
    const auto options = parsed(arguments.split(u' '));
    const auto *failure = std::get_if<app::Failure>(&options);
    QVERIFY(failure);
    QCOMPARE(failure->status, app::ExitStatus::Usage);
    QVERIFY2(failure->sentence.contains(part), qPrintable(failure->sentence));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
