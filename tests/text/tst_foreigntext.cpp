// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/foreigntext.h"

#include <QTest>

using accords::text::shown;

class TestForeignText final : public QObject
{
    Q_OBJECT

private slots:
    void text_isShownWithNothingHidden_data();
    void text_isShownWithNothingHidden();
    void longText_isCutWithAnEllipsis_data();
    void longText_isCutWithAnEllipsis();
    void cut_neverSplitsALetter();
    void loneSurrogate_isNamed();
    void hugeText_isCutAtOnce();
};

void TestForeignText::text_isShownWithNothingHidden_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("expected");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("empty", QString());
    same("plain", QStringLiteral("Université d’Été – “São Paulo” 100%2 & <b>"));
    same("scripts", QStringLiteral("清华大学 한국 Київ עברית 😀"));
    same("combining accent", QStringLiteral("e\u0301"));
    same("no-break space", QStringLiteral("a\u00a0b"));
    same("emoji look", QStringLiteral("☎\ufe0f"));
    QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a␉b");
    QTest::newRow("nul") << QString(QChar(u'\0')) << QStringLiteral("␀");
    QTest::newRow("escape") << QStringLiteral("\u001b[31m") << QStringLiteral("␛[31m");
    QTest::newRow("delete") << QStringLiteral("a\u007f") << QStringLiteral("a␡");
    QTest::newRow("c1 control") << QStringLiteral("a\u0090") << QStringLiteral("a⟨U+0090⟩");
    QTest::newRow("line feed") << QStringLiteral("a\nb") << QStringLiteral("a b");
    QTest::newRow("carriage return and line feed") << QStringLiteral("a\r\nb\rc") << QStringLiteral("a b c");
    QTest::newRow("other line ends") << QStringLiteral("a\u2028b\u2029c\u0085d") << QStringLiteral("a b c d");
    QTest::newRow("right-to-left override") << QStringLiteral("a\u202eb") << QStringLiteral("a⟨U+202E⟩b");
    QTest::newRow("isolate") << QStringLiteral("\u2066a\u2069") << QStringLiteral("⟨U+2066⟩a⟨U+2069⟩");
    QTest::newRow("zero width") << QStringLiteral("a\u200bb\ufeff") << QStringLiteral("a⟨U+200B⟩b⟨U+FEFF⟩");
    QTest::newRow("soft hyphen") << QStringLiteral("a\u00adb") << QStringLiteral("a⟨U+00AD⟩b");
    QTest::newRow("tag letter") << QStringLiteral("a\U000e0041") << QStringLiteral("a⟨U+E0041⟩");
    QTest::newRow("Hangul filler") << QStringLiteral("\u3164") << QStringLiteral("⟨U+3164⟩");
}

void TestForeignText::text_isShownWithNothingHidden()
{
    QFETCH(const QString, foreign);
    QFETCH(const QString, expected);
    QCOMPARE(shown(foreign), expected);
}

void TestForeignText::longText_isCutWithAnEllipsis_data()
{
    QTest::addColumn<qsizetype>("most");
    QTest::addColumn<QString>("expected");
    QTest::newRow("longer than the text") << qsizetype(10) << QStringLiteral("Laval");
    QTest::newRow("just the text") << qsizetype(5) << QStringLiteral("Laval");
    QTest::newRow("shorter") << qsizetype(4) << QStringLiteral("Lav…");
    QTest::newRow("one") << qsizetype(1) << QStringLiteral("…");
    QTest::newRow("none") << qsizetype(0) << QStringLiteral("…");
}

void TestForeignText::longText_isCutWithAnEllipsis()
{
    QFETCH(const qsizetype, most);
    QFETCH(const QString, expected);
    QCOMPARE(shown(u"Laval", most), expected);
}

void TestForeignText::cut_neverSplitsALetter()
{
    QCOMPARE(shown(u"ab😀cd", 4), QStringLiteral("ab…"));
    QCOMPARE(shown(u"ab😀cd", 5), QStringLiteral("ab😀…"));
}

void TestForeignText::loneSurrogate_isNamed()
{
    const QString lone = QStringLiteral("a") + QChar(0xd83d) + u'b' + QChar(0xde00);
    QCOMPARE(shown(lone), QStringLiteral("a⟨U+D83D⟩b⟨U+DE00⟩"));
}

void TestForeignText::hugeText_isCutAtOnce()
{
    const QString huge(8'000'000, QChar(u'x'));
    QString text;
    QBENCHMARK
    {
        text = shown(huge);
    }
    QCOMPARE(text.size(), 500);
}

QTEST_APPLESS_MAIN(TestForeignText)

#include "tst_foreigntext.moc"
