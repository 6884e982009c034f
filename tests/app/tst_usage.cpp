// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QTest>

using namespace accords::testing;

/// Wrong command lines, and wrong queries in them: exit status 2, nothing on standard output, one sentence that helps.
class TestUsage : public QObject
{
    Q_OBJECT

private slots:
    void mistake_isExplained_data();
    void mistake_isExplained();
    void mistake_isExplainedInFrench_data();
    void mistake_isExplainedInFrench();
    void version_isTold();
    void help_needsNothing();
};

void TestUsage::mistake_isExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const char *arguments, const char *part) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(QLatin1Char(' ')) << QString::fromUtf8(part);
    };
    row("unknown verb", "exprot", "did you mean “accords export”?");
    row("verb of later", "diff a.tsv b.tsv", "accords --help");
    row("option without verb", "--query laval", "accords --help");
    row("two files", "a.tsv b.tsv", "b.tsv");
    row("unknown option", "stats --quary laval", "did you mean --query?");
    row("one dash", "stats -quary laval", "did you mean --query?");
    row("option of another verb", "stats --columns institution", "no option --columns");
    row("sort of stats", "check --sort line", "no option --sort");
    row("by of export", "export --by country", "no option --by");
    row("value is missing", "export --query", "--query needs a value");
    row("value too many", "export --help=me", "--help takes no value");
    row("option twice", "stats --by type --by country", "--by is given twice");
    row("two sources", "stats a.tsv b.tsv", "“b.tsv” is one source too many");
    row("import without a list", "import a.accords", "a catalogue and then a list");
    row("import without anything", "import", "a catalogue and then a list");
    row("import of two lists", "import a.accords b.tsv c.tsv", "“c.tsv” is one source too many");
    row("import into standard input", "import - a.tsv", "The catalogue is a file");
    row("query of import", "import a.accords b.tsv --query laval", "no option --query");
    row("unknown format", "export --format xlsx", "choose among csv tsv json");
    row("format of export", "stats --format csv", "choose among text json");
    row("unknown preset", "export --preset excel", "did you mean “excel-fr”?");
    row("preset of json", "export --format json --preset excel-fr", "--preset");
    row("unknown language", "stats --language de", "choose among fr en");
    row("unknown sort key", "export --sort instituton", "did you mean “institution”?");
    row("descending unknown key", "export --sort -contry", "did you mean “country”?");
    row("empty sort key", "export --sort country,", "--sort");
    row("unknown column", "export --columns signatary", "did you mean “signatory”?");
    row("column twice", "export --columns type,line,type", "“type” twice");
    row("unknown group", "stats --by contry", "did you mean “country”?");
    row("unknown field", "stats --query contry:BR", "country");
    row("unknown country", "stats --query country:brasil", "brasil");
    row("unknown type", "check --query type:moo", "mo");
    row("open quote", "export --query \"rio", "closing quote");
}

void TestUsage::mistake_isExplained()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, part);
    QCOMPARE(refusalFault(runProgram(arguments), 2, part), QString());
}

void TestUsage::mistake_isExplainedInFrench_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("environment");

    QTest::newRow("chosen") << "stats --quary laval --language fr"
                            << "LANG=C";
    QTest::newRow("chosen first") << "stats --language=fr --quary laval"
                                  << "LANG=C";
    QTest::newRow("the system's") << "stats --quary laval"
                                  << "LANG=fr_FR.UTF-8";
    QTest::newRow("the query's") << "stats --query contry:BR --language fr"
                                 << "LANG=C";
}

void TestUsage::mistake_isExplainedInFrench()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, environment);
    const QStringList words = arguments.split(QLatin1Char(' '));
    const Run french = runProgram(words, {}, {environment});
    QCOMPARE(refusalFault(french, 2, QString()), QString());
    QStringList english = words;
    english.removeAll(QStringLiteral("--language=fr"));
    english.replaceInStrings(QStringLiteral("fr"), QStringLiteral("en"));
    QVERIFY(runProgram(english).err != french.err);
}

void TestUsage::version_isTold()
{
    for (const QString &option : {QStringLiteral("--version"), QStringLiteral("-v")}) {
        const Run run = runProgram({option});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.startsWith("accords 0."), run.out.constData());
        QVERIFY(run.err.isEmpty());
    }
}

void TestUsage::help_needsNothing()
{
    for (const char *arguments : {"--help", "export --help", "stats --help --bogus", "check missing.tsv -h"}) {
        const Run run = runProgram(QString::fromUtf8(arguments).split(QLatin1Char(' ')));
        QCOMPARE(run.status, 0);
        QVERIFY(run.err.isEmpty());
        QVERIFY(run.out.contains("SOURCE"));
    }
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
