// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/tokenizer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace accords::reading;

namespace {

constexpr qsizetype cellBytes = 1'000'000;

/// Every row as `line: cell|cell`, read for a table of \a width columns.
QStringList rowsOf(const QByteArray &text, char delimiter, std::size_t width, qsizetype limit = cellBytes)
{
    QStringList rows;
    Tokenizer tokenizer(text, delimiter, limit);
    Row row;
    while (!tokenizer.atEnd()) {
        tokenizer.next(row, width);
        QStringList cells;
        for (const QByteArrayView cell : row.cells)
            cells.append(QString::fromUtf8(cell));
        rows.append(QString::number(row.start.line) + QLatin1StringView(": ") + cells.join(u'|'));
    }
    return rows;
}

} // namespace

class TestTokenizer final : public QObject
{
    Q_OBJECT

private slots:
    void text_givesRows_data();
    void text_givesRows();
    void row_knowsItsPlace();
    void rowOverLines_knowsItsPlace();
    void returns_farFromFeeds_areFound();
    void cellOverTheLimit_isMarked();
    void cellAtTheLimit_isNotMarked();
    void quotesFurtherApartThanTheLimit_areText();
    void cellsBeyondTheMost_areOneCell();
    void back_readsTheRowAgain();
    void hostileQuotes_takeLinearTime_data();
    void hostileQuotes_takeLinearTime();
};

void TestTokenizer::text_givesRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("rows");

    const auto row = [](const char *name, const char *text, char delimiter, int width,
                        std::initializer_list<const char *> expected) {
        QStringList rows;
        for (const char *line : expected)
            rows.append(QString::fromUtf8(line));
        QTest::newRow(name) << QByteArray(text) << delimiter << width << rows;
    };
    row("nothing", "", ',', 2, {});
    row("plain", "a\tb\nc\td\n", '\t', 2, {"1: a|b", "2: c|d"});
    row("no line end at the end", "a,b", ',', 2, {"1: a|b"});
    row("other delimiters are text", "a,b;c\td", ';', 2, {"1: a,b|c\td"});
    row("carriage return and feed", "a,b\r\nc,d\r\n", ',', 2, {"1: a|b", "2: c|d"});
    row("carriage returns alone", "a,b\rc,d\r", ',', 2, {"1: a|b", "2: c|d"});
    row("mixed line ends", "a\rb\nc\r\nd\n\re", ',', 1, {"1: a", "2: b", "3: c", "4: d", "5: ", "6: e"});
    row("blank lines are rows", "\n\na", ',', 1, {"1: ", "2: ", "3: a"});
    row("empty cells", ",,\n", ',', 3, {"1: ||"});
    row("delimiter at the end", "a,", ',', 2, {"1: a|"});
    row("quoted", "\"a\",\"b\"\n", ',', 2, {"1: a|b"});
    row("quoted delimiter", "\"a,b\",c", ',', 2, {"1: a,b|c"});
    row("doubled quotes", "\"say \"\"a\"\"\",c", ',', 2, {"1: say \"a\"|c"});
    row("empty quotes", "\"\",\"\"\n\"\"", ',', 2, {"1: |", "2: "});
    row("only doubled quotes", "\"\"\"\",b", ',', 2, {"1: \"|b"});
    row("blanks around quotes", "a, \"b,c\" ,d", ',', 3, {"1: a|b,c|d"});
    row("blanks are kept elsewhere", " a , b ", ',', 2, {"1:  a | b "});
    row("quoted at the end of the text", "a,\"b\"", ',', 2, {"1: a|b"});
    row("quoted before a carriage return", "a,\"b\"\r\nc,d", ',', 2, {"1: a|b", "2: c|d"});
    row("quote inside is text", "a \"b\" c,d", ',', 2, {"1: a \"b\" c|d"});
    row("quote at the end is text", "a,b\"\nc,d", ',', 2, {"1: a|b\"", "2: c|d"});
    row("unclosed quote is text", "\"a,b\nc,d", ',', 2, {"1: \"a|b", "2: c|d"});
    row("quote closed too early is text", "\"a\"b,c", ',', 2, {"1: \"a\"b|c"});
    row("cell over lines", "\"a\nb\",c\nd,e", ',', 2, {"1: a\nb|c", "3: d|e"});
    row("cell over lines, last column", "a,\"b\r\nc\"\r\nd,e", ',', 2, {"1: a|b\r\nc", "3: d|e"});
    row("cell over lines, too few cells", "\"a\nb\"\nc,d", ',', 2, {"1: \"a", "2: b\"", "3: c|d"});
    row("cell over lines, too many cells", "\"a\nb\",c,d", ',', 2, {"1: \"a", "2: b\"|c|d"});
    row("two forgotten quotes swallow no rows", "\"a\tb\nc\td\ne\"\tf", '\t', 2, {"1: \"a|b", "2: c|d", "3: e\"|f"});
    row("delimiters in a cell over lines", "\"a,\nb\",c,d", ',', 3, {"1: a,\nb|c|d"});
    row("quoted beside a cell over lines", "\"a\n1\",\"b\n2\"\nc,d", ',', 2, {"1: a\n1|b\n2", "4: c|d"});
}

void TestTokenizer::text_givesRows()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    QFETCH(int, width);
    QFETCH(QStringList, rows);
    QCOMPARE(rowsOf(text, delimiter, static_cast<std::size_t>(width)), rows);
}

void TestTokenizer::row_knowsItsPlace()
{
    const QByteArray text("ab,c\r\nde,f\r\n");
    Tokenizer tokenizer(text, ',', cellBytes);
    Row row;
    tokenizer.next(row, 2);
    tokenizer.next(row, 2);
    QCOMPARE(row.start.offset, 6);
    QCOMPARE(row.length, 4);
    QCOMPARE(row.end.offset, text.size());
    QCOMPARE(row.end.line, 3U);
    QCOMPARE(row.cell(1), QByteArrayView("f"));
    QVERIFY(row.cell(2).isEmpty());
    QVERIFY(row.cell(-1).isEmpty());
    QVERIFY(tokenizer.atEnd());
}

void TestTokenizer::rowOverLines_knowsItsPlace()
{
    const QByteArray text("\"a\n\nb\",c\nd,e");
    Tokenizer tokenizer(text, ',', cellBytes);
    Row row;
    tokenizer.next(row, 2);
    QVERIFY(row.runsOverLines());
    QCOMPARE(row.start.line, 1U);
    QCOMPARE(row.lastLine.line, 3U);
    QCOMPARE(row.lastLine.offset, 4);
    QCOMPARE(row.length, 8);
    QCOMPARE(row.end.line, 4U);
}

void TestTokenizer::returns_farFromFeeds_areFound()
{
    const QByteArray cell(1000, 'x');
    const QByteArray text = cell + '\r' + cell + '\n' + cell + "\r\n" + cell;
    const QStringList rows = rowsOf(text, ',', 1);
    QCOMPARE(rows.size(), 4);
    for (const QString &row : rows)
        QCOMPARE(row.size(), 1003);
}

void TestTokenizer::cellOverTheLimit_isMarked()
{
    Tokenizer tokenizer("abc,abcd\n", ',', 3);
    Row row;
    tokenizer.next(row, 2);
    QVERIFY(row.tooLarge);
}

void TestTokenizer::cellAtTheLimit_isNotMarked()
{
    Tokenizer tokenizer("abc,\"abc\"\n", ',', 3);
    Row row;
    tokenizer.next(row, 2);
    QVERIFY(!row.tooLarge);
    QCOMPARE(row.cells[1], QByteArrayView("abc"));
}

void TestTokenizer::quotesFurtherApartThanTheLimit_areText()
{
    QCOMPARE(rowsOf("\"a\nb\nc\nd\",e", ',', 2, 5).first(), QStringLiteral("1: \"a"));
    QCOMPARE(rowsOf("\"a\nb\nc\",e", ',', 2, 5).first(), QStringLiteral("1: a\nb\nc|e"));
}

void TestTokenizer::cellsBeyondTheMost_areOneCell()
{
    const QByteArray text = QByteArray("a,").repeated(20'000) + "\nb,c\n";
    Tokenizer tokenizer(text, ',', cellBytes);
    Row row;
    tokenizer.next(row, 2);
    QCOMPARE(row.cells.size(), mostCells);
    QVERIFY(row.cells.back().startsWith("a,a,a,"));
    tokenizer.next(row, 2);
    QCOMPARE(row.cells.size(), std::size_t(2));
}

void TestTokenizer::back_readsTheRowAgain()
{
    Tokenizer tokenizer("\"a\nb\",c", ',', cellBytes);
    Row row;
    tokenizer.read(row, Tokenizer::Reach::Lines);
    QCOMPARE(row.cells.size(), std::size_t(2));
    tokenizer.back(row);
    tokenizer.read(row, Tokenizer::Reach::Line);
    QCOMPARE(row.cells.size(), std::size_t(1));
    QCOMPARE(row.cells.front(), QByteArrayView("\"a"));
    QCOMPARE(tokenizer.place().line, 2U);
}

void TestTokenizer::hostileQuotes_takeLinearTime_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("width");
    QTest::newRow("unclosed") << QByteArray("\"a\n") << 3;
    QTest::newRow("empty") << QByteArray("\"\"\n") << 3;
    QTest::newRow("lone") << QByteArray("\"\n") << 3;
    QTest::newRow("three") << QByteArray("\"\"\"\n") << 3;
    QTest::newRow("closed on the next line") << QByteArray("\"\n\",") << 3;
    QTest::newRow("closed on the next line, many columns") << QByteArray("\"\n\",") << 100'000;
    QTest::newRow("blanks") << QByteArray("\"a\"        ") << 3;
    QTest::newRow("carriage returns") << QByteArray("\"\r\",\r") << 100'000;
    QTest::newRow("text behind the quote") << QByteArray("\"a\nb\"c,") << 3;
}

/// A megabyte: anything quadratic would take minutes, and the limit leaves room for slow machines and sanitizers.
void TestTokenizer::hostileQuotes_takeLinearTime()
{
    constexpr qsizetype textBytes = 1'000'000;
    constexpr qint64 mostMilliseconds = 5000;
    QFETCH(QByteArray, piece);
    QFETCH(int, width);
    const QByteArray text = piece.repeated(textBytes / piece.size());
    QElapsedTimer timer;
    timer.start();
    Tokenizer tokenizer(text, ',', cellBytes);
    Row row;
    while (!tokenizer.atEnd())
        tokenizer.next(row, static_cast<std::size_t>(width));
    QVERIFY2(timer.elapsed() < mostMilliseconds, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(tokenizer.place().offset, text.size());
}

QTEST_APPLESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
