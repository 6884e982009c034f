// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/mojibake.h"
#include "reading/repairs.h"

#include "reading.h"

using namespace accords::reading;

class TestRepairs final : public QObject
{
    Q_OBJECT

private slots:
    void spaces_data();
    void spaces();
    void strayQuotes_data();
    void strayQuotes();
    void mojibake_data();
    void mojibake();
    void cell_isCleaned_data();
    void cell_isCleaned();
    void plainCells_passBy_data();
    void plainCells_passBy();
    void oddCells_areLookedAt_data();
    void oddCells_areLookedAt();
    void everythingCleanedChanges_isNotPlain();
};

void TestRepairs::spaces_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << QStringLiteral("a b") << QStringLiteral("a b");
    QTest::newRow("outer") << QStringLiteral("  a ") << QStringLiteral("a");
    QTest::newRow("doubled") << QStringLiteral("a   b") << QStringLiteral("a b");
    QTest::newRow("no-break") << QStringLiteral("a\u00A0b\u202F") << QStringLiteral("a b");
    QTest::newRow("zero width") << QStringLiteral("\uFEFFa\u200Bb\u2060") << QStringLiteral("ab");
    QTest::newRow("lines and tabs") << QStringLiteral("a\r\n\tb\u2028c\u0085d\fe") << QStringLiteral("a b c d e");
    QTest::newRow("ideographic") << QStringLiteral("東京\u3000大学") << QStringLiteral("東京 大学");
    QTest::newRow("joiner in Persian") << QStringLiteral("می\u200Cروم") << QStringLiteral("می\u200Cروم");
    QTest::newRow("joiner in French") << QStringLiteral("Uni\u200Dversité\u200C") << QStringLiteral("Université");
    QTest::newRow("only spaces") << QStringLiteral(" \u00A0\u200B ") << QString();
}

void TestRepairs::spaces()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(withPlainSpaces(before), after);
}

void TestRepairs::strayQuotes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("none") << QStringLiteral("IMT") << QStringLiteral("IMT");
    QTest::newRow("end") << QStringLiteral("IMT\"") << QStringLiteral("IMT");
    QTest::newRow("beginning") << QStringLiteral("\"IMT") << QStringLiteral("IMT");
    QTest::newRow("space before it") << QStringLiteral("IMT \"") << QStringLiteral("IMT");
    QTest::newRow("pair around") << QStringLiteral("\"IMT\"") << QStringLiteral("\"IMT\"");
    QTest::newRow("pair at the end") << QStringLiteral("École \"IMT\"") << QStringLiteral("École \"IMT\"");
    QTest::newRow("pair and one more") << QStringLiteral("École \"IMT\"\"") << QStringLiteral("École \"IMT\"");
    QTest::newRow("inside") << QStringLiteral("5\" disk") << QStringLiteral("5\" disk");
    QTest::newRow("alone") << QStringLiteral("\"") << QString();
}

void TestRepairs::strayQuotes()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(withoutStrayQuote(before), after);
}

void TestRepairs::mojibake_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
    };
    row("windows-1252", "UniversitÃ©", "Université");
    row("latin-1", "\u00C3\u0089cole", "École");
    row("windows-1252 sign", "Ã‰cole", "École");
    row("no-break space", "UniversitÃ\u00A0 di Bologna", "Università di Bologna");
    row("twice", "UniversitÃƒÂ©", "Université");
    row("quote", "Institut dâ€™IngÃ©nierie", "Institut d’Ingénierie");
    row("polish", "StanisÅ‚awa", "Stanisława");
    row("turkish", "YÄ±ldÄ±rÄ±m", "Yıldırım");
    row("romanian", "BabeÈ™", "Babeș");
    row("greek", "Î‘Î¸Î®Î½Î±", "Αθήνα");
    row("after capitals", "UNIVERSITÃ‰ DE LOMÃ‰", "UNIVERSITÉ DE LOMÉ");
    row("nothing foreign", "Keio University", "Keio University");
    row("right already", "Université de N'Zérékoré", "Université de N'Zérékoré");
    row("right Portuguese", "Fundação São João", "Fundação São João");
    row("half of it", "UniversitÃ© de Łódź", "UniversitÃ© de Łódź");
    row("mixed with right text", "UniversitÃ© Lomé", "UniversitÃ© Lomé");
    row("capital and no-break space", "UNIVERSITÉ\u00A0PARIS", "UNIVERSITÉ\u00A0PARIS");
    row("capital tilde and no-break space", "IRMÃ\u00A0DULCE", "IRMÃ\u00A0DULCE");
    row("capital and closing quote", "CAFÉ»", "CAFÉ»");
}

void TestRepairs::mojibake()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(withoutMojibake(before), after);
}

void TestRepairs::cell_isCleaned_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const char *before, const char *after, const char *problems) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                            << QString::fromUtf8(problems).split(u'/', Qt::SkipEmptyParts);
    };
    row("plain", "Keio University", "Keio University", "");
    row("quote", "IMT\"", "IMT", "0 stray-quote IMT\" → IMT");
    row("spaces", " a  b ", "a b", "0 space  a  b  → a b");
    row("spaces and quote", " a  b\" ", "a b", "0 space  a  b\"  → a b\"/0 stray-quote a b\" → a b");
    row("mojibake and spaces", "UniversitÃ\u00A0  Roma", "Università Roma",
        "0 mojibake UniversitÃ\u00A0  Roma → Università  Roma/0 space Università  Roma → Università Roma");
    row("control character", "a\u0007b", "a\u0007b", "0 control-character a\u0007b → ");
    row("control character of Latin-1", "a\u0099b", "a\u0099b", "0 control-character a\u0099b → ");
}

void TestRepairs::cell_isCleaned()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QStringList, problems);
    const CleanCell clean = cleaned(before);
    QCOMPARE(clean.text, after);
    QCOMPARE(linesOf(clean.problems), problems);
}

void TestRepairs::plainCells_passBy_data()
{
    QTest::addColumn<QByteArray>("cell");
    for (const char *cell : {"", "Keio University", "Université de N'Zérékoré", "Fundação Oswaldo Cruz", "Stanisława",
                             "University \"X\" of Y", "Đại học", "東京大学", "Москва"})
        QTest::newRow(cell) << QByteArray(cell);
}

void TestRepairs::plainCells_passBy()
{
    QFETCH(QByteArray, cell);
    QVERIFY(isPlain(cell));
}

void TestRepairs::oddCells_areLookedAt_data()
{
    QTest::addColumn<QByteArray>("cell");
    for (const char *cell : {" ",
                             " a",
                             "a ",
                             "a  b",
                             "a\tb",
                             "a\nb",
                             "a\"",
                             "\"a",
                             "'=a",
                             "a\u00A0b",
                             "a\u200Bb",
                             "\uFEFFa",
                             "a\u3000b",
                             "é  b",
                             "é\tb",
                             "a\x7F",
                             "a\u0085",
                             "UniversitÃ©",
                             "UniversitÃ\u00A0",
                             "Ã‰cole",
                             "dâ€™eau",
                             "StanisÅ‚awa",
                             "University of X  University of Y"})
        QTest::newRow(cell) << QByteArray(cell);
}

void TestRepairs::oddCells_areLookedAt()
{
    QFETCH(QByteArray, cell);
    QVERIFY(!isPlain(cell));
}

/// isPlain() may be too careful, never too careless: every pair of characters that people or machines write is tried.
void TestRepairs::everythingCleanedChanges_isNotPlain()
{
    constexpr char16_t last = 0x3100;
    for (char16_t first = 1; first < last; ++first) {
        for (const char16_t second : {u'a', u' ', u'\u00A0', u'\u00A9', u'\u201A', u'\u0160', u'\u0192', u'\u02C6'}) {
            const QString cell = u'x' + QString(QChar(first)) + QString(QChar(second)) + u'x';
            if (isPlain(cell.toUtf8()))
                QVERIFY2(cleaned(cell).problems.empty(), qPrintable(cell));
        }
    }
}

QTEST_APPLESS_MAIN(TestRepairs)
#include "tst_repairs.moc"
