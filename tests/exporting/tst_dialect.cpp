// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/dialect.h"

#include <QTest>

using namespace accords;
using exporting::Dialect;

namespace {

QByteArray cellOf(const QByteArray &text, const Dialect &dialect)
{
    exporting::ByteBuffer out;
    exporting::CellEncoder(dialect).append(out, text);
    return out.view().toByteArray();
}

constexpr Dialect commas{.delimiter = ',', .quotesFreely = true, .byteOrderMark = false};
constexpr Dialect semicolons{.delimiter = ';', .quotesFreely = true, .byteOrderMark = true};
constexpr Dialect tabs{.delimiter = '\t', .quotesFreely = false, .byteOrderMark = false};

} // namespace

class TestDialect final : public QObject
{
    Q_OBJECT

private slots:
    void cell_isQuotedWhereItMust_data();
    void cell_isQuotedWhereItMust();
    void formula_isMadeHarmless_data();
    void formula_isMadeHarmless();
    void cell_isAppended();
    void preset_decidesDelimiterAndMark();
    void tsv_alwaysHasTabs();
};

void TestDialect::cell_isQuotedWhereItMust_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("excelFr");
    QTest::addColumn<QByteArray>("tsv");
    const auto same = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << text << text << text << text;
    };
    same("empty", "");
    same("words", "Université Laval");
    same("apostrophe inside", "Università dell'Aquila");
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"") << QByteArray("a,b") << QByteArray("a,b");
    QTest::newRow("semicolon") << QByteArray("a;b") << QByteArray("a;b") << QByteArray("\"a;b\"") << QByteArray("a;b");
    QTest::newRow("tab") << QByteArray("a\tb") << QByteArray("a\tb") << QByteArray("a\tb") << QByteArray("\"a\tb\"");
    QTest::newRow("quote inside") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"") << QByteArray("\"a\"\"b\"")
                                  << QByteArray("a\"b");
    QTest::newRow("quote first") << QByteArray("\"a\" b") << QByteArray("\"\"\"a\"\" b\"")
                                 << QByteArray("\"\"\"a\"\" b\"") << QByteArray("\"\"\"a\"\" b\"");
    QTest::newRow("quote behind spaces") << QByteArray("  \"a\"") << QByteArray("\"  \"\"a\"\"\"")
                                         << QByteArray("\"  \"\"a\"\"\"") << QByteArray("\"  \"\"a\"\"\"");
    QTest::newRow("line feed") << QByteArray("a\nb") << QByteArray("\"a\nb\"") << QByteArray("\"a\nb\"")
                               << QByteArray("\"a\nb\"");
    QTest::newRow("return") << QByteArray("a\rb") << QByteArray("\"a\rb\"") << QByteArray("\"a\rb\"")
                            << QByteArray("\"a\rb\"");
    QTest::newRow("space first") << QByteArray(" a") << QByteArray("\" a\"") << QByteArray("\" a\"")
                                 << QByteArray(" a");
    QTest::newRow("space last") << QByteArray("a ") << QByteArray("\"a \"") << QByteArray("\"a \"") << QByteArray("a ");
}

void TestDialect::cell_isQuotedWhereItMust()
{
    QFETCH(const QByteArray, text);
    QTEST(cellOf(text, commas), "csv");
    QTEST(cellOf(text, semicolons), "excelFr");
    QTEST(cellOf(text, tabs), "tsv");
}

void TestDialect::formula_isMadeHarmless_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("equals") << QByteArray("=1+1") << QByteArray("'=1+1");
    QTest::newRow("plus") << QByteArray("+33 5") << QByteArray("'+33 5");
    QTest::newRow("minus") << QByteArray("-keio") << QByteArray("'-keio");
    QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
    QTest::newRow("return") << QByteArray("\r=1") << QByteArray("\"'\r=1\"");
    QTest::newRow("guarded already") << QByteArray("'=1") << QByteArray("''=1");
    QTest::newRow("apostrophe before a word") << QByteArray("'t Hooft") << QByteArray("'t Hooft");
    QTest::newRow("digit") << QByteArray("2iE") << QByteArray("2iE");
    QTest::newRow("accent") << QByteArray("École") << QByteArray("École");
    QTest::newRow("formula with a delimiter") << QByteArray("=A1,\"x\"") << QByteArray("\"'=A1,\"\"x\"\"\"");
}

void TestDialect::formula_isMadeHarmless()
{
    QFETCH(const QByteArray, text);
    QTEST(cellOf(text, commas), "csv");
}

void TestDialect::cell_isAppended()
{
    exporting::ByteBuffer out;
    out.append(QByteArrayView("a,"));
    exporting::CellEncoder(commas).append(out, "b");
    QCOMPARE(out.view(), QByteArrayView("a,b"));
}

void TestDialect::preset_decidesDelimiterAndMark()
{
    const Dialect rfc = exporting::dialectOf({.format = catalogue::ExportFormat::Csv});
    QCOMPARE(rfc.delimiter, ',');
    QVERIFY(!rfc.byteOrderMark);
    const Dialect excel =
        exporting::dialectOf({.format = catalogue::ExportFormat::Csv, .preset = catalogue::ExportPreset::ExcelFr});
    QCOMPARE(excel.delimiter, ';');
    QVERIFY(excel.byteOrderMark);
}

void TestDialect::tsv_alwaysHasTabs()
{
    using catalogue::ExportPreset;
    for (const ExportPreset preset : {ExportPreset::Rfc4180, ExportPreset::ExcelFr})
        QCOMPARE(exporting::dialectOf({.format = catalogue::ExportFormat::Tsv, .preset = preset}).delimiter, '\t');
}

QTEST_APPLESS_MAIN(TestDialect)
#include "tst_dialect.moc"
