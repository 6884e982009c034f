// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "store/storedtext.h"

#include <QTest>

using accords::store::fromStored;
using accords::store::toStored;

class TestStoredText final : public QObject
{
    Q_OBJECT

private slots:
    void usualText_isKeptAsItIs_data();
    void usualText_isKeptAsItIs();
    void oddText_isEscaped_data();
    void oddText_isEscaped();
    void everyCodeUnit_comesBack();
    void pairsOfOddUnits_comeBack();
    void stored_hasNothingOdd();
    void halfEscape_isText();
};

void TestStoredText::usualText_isKeptAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("letters") << QStringLiteral("Université Łódź 東京");
    QTest::newRow("pair") << QStringLiteral("🎓 of two halves 🎓");
    QTest::newRow("controls") << QStringLiteral("two\nlines\tand\x7f\x01");
    QTest::newRow("large") << QString(1 << 20, u'é');
}

void TestStoredText::usualText_isKeptAsItIs()
{
    QFETCH(const QString, text);
    QCOMPARE(toStored(text), text);
    QCOMPARE(fromStored(text), text);
}

void TestStoredText::oddText_isEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *name, std::u16string_view text, std::u16string_view stored) {
        QTest::newRow(name) << QStringView(text).toString() << QStringView(stored).toString();
    };
    using namespace std::string_view_literals;
    row("NUL", u"a\0b"sv, u"a\x10\x30\x30\x30\x30\x62"sv);
    row("first half alone", u"\xD800x"sv, u"\x10\x64\x38\x30\x30x"sv);
    row("second half alone", u"x\xDC00"sv, u"x\x10\x64\x63\x30\x30"sv);
    row("halves in the wrong order", u"\xDC00\xD800"sv, u"\x10\x64\x63\x30\x30\x10\x64\x38\x30\x30"sv);
    row("byte order mark", u"\xFEFFx"sv, u"\x10\x66\x65\x66\x66x"sv);
    row("its mirror", u"\xFFFEx"sv, u"\x10\x66\x66\x66\x65x"sv);
    row("the mark itself", u"\x10"sv, u"\x10\x30\x30\x31\x30"sv);
}

void TestStoredText::oddText_isEscaped()
{
    QFETCH(const QString, text);
    QTEST(toStored(text), "stored");
    QCOMPARE(fromStored(toStored(text)), text);
}

void TestStoredText::everyCodeUnit_comesBack()
{
    for (int unit = 0; unit <= 0xFFFF; ++unit) {
        const QChar c(static_cast<char16_t>(unit));
        for (const QString &text : {QString(c), QString(c) + u'z', u'z' + QString(c), QString(2, c)})
            QVERIFY2(fromStored(toStored(text)) == text, qPrintable(QString::number(unit, 16)));
    }
}

void TestStoredText::pairsOfOddUnits_comeBack()
{
    const QString odd = QStringView(u"a0\x10\xD800\xDBFF\xDC00\xDFFF\xFEFF\xFFFE\xFFFF\0", 11).toString();
    for (const QChar first : odd) {
        for (const QChar second : odd) {
            for (const QChar third : odd) {
                const QString text = QString(first) + second + third;
                QCOMPARE(fromStored(toStored(text)), text);
            }
        }
    }
}

void TestStoredText::stored_hasNothingOdd()
{
    QString all;
    for (int unit = 0xFFFF; unit >= 0; --unit)
        all += QChar(static_cast<char16_t>(unit));
    const QString stored = toStored(all);
    QVERIFY(stored.isValidUtf16());
    for (const char16_t unit : {u'\0', u'\xFEFF', u'\xFFFE', u'\xFFFF'})
        QVERIFY(!stored.contains(QChar(unit)));
    QCOMPARE(QString::fromUtf8(stored.toUtf8()), stored);
}

void TestStoredText::halfEscape_isText()
{
    for (const QString &text : {QStringLiteral("\x10"), QStringLiteral("\x10 123"),
                                QStringLiteral("a\x10"
                                               "00f")})
        QCOMPARE(fromStored(text), text);
}

QTEST_APPLESS_MAIN(TestStoredText)
#include "tst_storedtext.moc"
