// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/folding.h"

#include <QTest>

using accords::text::appendFolded;
using accords::text::folded;

class TestFolding final : public QObject
{
    Q_OBJECT

private slots:
    void text_isFoldedAsPeopleSearch_data();
    void text_isFoldedAsPeopleSearch();
    void composedAndDecomposed_areTheSame_data();
    void composedAndDecomposed_areTheSame();
    void foldedText_staysAsItIs_data();
    void foldedText_staysAsItIs();
    void utf16_foldsLikeUtf8();
    void invalidUtf8_becomesReplacementCharacters_data();
    void invalidUtf8_becomesReplacementCharacters();
    void appending_keepsWhatStandsBefore();
    void nul_isKept();
    void everyLetter_foldsToItsFold();
    void longAscii_isFoldedFast();
};

namespace {

void addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    add("empty", QString(), QString());
    add("ascii", QStringLiteral("IMT Mines Albi 2024"), QStringLiteral("imt mines albi 2024"));
    add("french", QStringLiteral("Université d’Été"), QStringLiteral("universite d'ete"));
    add("polish", QStringLiteral("Łódź"), QStringLiteral("lodz"));
    add("turkish", QStringLiteral("Yıldırım İstanbul"), QStringLiteral("yildirim istanbul"));
    add("romanian", QStringLiteral("Babeş Babeș Ș Ţ Ț"), QStringLiteral("babes babes s t t"));
    add("ligatures", QStringLiteral("œuvre Ærø ŒUVRE ﬁn ĳ"), QStringLiteral("oeuvre aero oeuvre fin ij"));
    add("sharp s", QStringLiteral("Straße STRAẞE"), QStringLiteral("strasse strasse"));
    add("nordic", QStringLiteral("Øst Åland Þór Đà ð"), QStringLiteral("ost aland thor da d"));
    add("azerbaijani", QStringLiteral("Azərbaycan"), QStringLiteral("azerbaycan"));
    add("vietnamese", QStringLiteral("Trường Đại học Bách khoa"), QStringLiteral("truong dai hoc bach khoa"));
    add("apostrophes", QStringLiteral("N'Zérékoré N’Zérékoré N‘Zérékoré NʼZérékoré N´Zérékoré"),
        QStringLiteral("n'zerekore n'zerekore n'zerekore n'zerekore n'zerekore"));
    add("quotes", QStringLiteral("“a” „b” «c» \"d\""), QStringLiteral("\"a\" \"b\" \"c\" \"d\""));
    add("dashes", QStringLiteral("a-b‐c‑d–e—f−g"), QStringLiteral("a-b-c-d-e-f-g"));
    add("spaces", QStringLiteral("a\u00a0b\u202fc\u2009d\te\r\nf  g\u3000h"), QStringLiteral("a b c d e f g h"));
    add("zero width", QStringLiteral("a\u200bb\u200dc\ufeffd\u00ade\u2060f"), QStringLiteral("abcdef"));
    add("zero width between spaces", QStringLiteral("a \u200b b"), QStringLiteral("a b"));
    add("outer spaces", QStringLiteral("  a  "), QStringLiteral(" a "));
    add("greek", QStringLiteral("Αθήνα ΟΔΟΣ"), QStringLiteral("αθηνα οδοσ"));
    add("cyrillic", QStringLiteral("Київ Йод"), QStringLiteral("киів иод"));
    add("arabic", QStringLiteral("جَامِعَة"), QStringLiteral("جامعة"));
    add("chinese", QStringLiteral("清华大学"), QStringLiteral("清华大学"));
    add("full width", QStringLiteral("ＫＡＩＳＴ"), QStringLiteral("kaist"));
    add("outside the plane", QStringLiteral("𝐀𐐀😀"), QStringLiteral("a𐐨😀"));
}

} // namespace

void TestFolding::text_isFoldedAsPeopleSearch_data()
{
    addTexts();
}

void TestFolding::text_isFoldedAsPeopleSearch()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(QString::fromUtf8(folded(text.toUtf8())), expected);
}

void TestFolding::composedAndDecomposed_areTheSame_data()
{
    addTexts();
    QTest::newRow("korean") << QStringLiteral("한국과학기술원") << QString();
    QTest::newRow("japanese") << QStringLiteral("がくえん") << QString();
    QTest::newRow("bengali") << QStringLiteral("ো") << QString();
}

void TestFolding::composedAndDecomposed_areTheSame()
{
    QFETCH(const QString, text);
    const QByteArray composed = folded(text.normalized(QString::NormalizationForm_C));
    QCOMPARE(folded(text.normalized(QString::NormalizationForm_D)), composed);
}

void TestFolding::foldedText_staysAsItIs_data()
{
    addTexts();
}

void TestFolding::foldedText_staysAsItIs()
{
    QFETCH(const QString, expected);
    QCOMPARE(QString::fromUtf8(folded(expected)), expected);
}

void TestFolding::utf16_foldsLikeUtf8()
{
    const QString text = QStringLiteral("Ærø 清华 😀");
    QCOMPARE(folded(text), folded(text.toUtf8()));
}

void TestFolding::invalidUtf8_becomesReplacementCharacters_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<QString>("expected");
    const QString replaced = QStringLiteral("a\ufffdb");
    QTest::newRow("stray continuation") << QByteArray("A\x80"
                                                      "B")
                                        << replaced;
    QTest::newRow("latin-1") << QByteArray("A\xe9"
                                           "B")
                             << replaced;
    QTest::newRow("never a lead") << QByteArray("A\xff"
                                                "B")
                                  << replaced;
    QTest::newRow("cut short") << QByteArray("A\xe2\x82"
                                             "B")
                               << replaced;
    QTest::newRow("surrogate") << QByteArray("A\xed\xa0\x80"
                                             "B")
                               << replaced;
    QTest::newRow("overlong") << QByteArray("A\xe0\x80\xaf"
                                            "B")
                              << replaced;
    QTest::newRow("too high") << QByteArray("A\xf4\x90\x80\x80"
                                            "B")
                              << replaced;
    QTest::newRow("cut at the end") << QByteArray("A\xc3") << QStringLiteral("a\ufffd");
}

void TestFolding::invalidUtf8_becomesReplacementCharacters()
{
    QFETCH(const QByteArray, utf8);
    QFETCH(const QString, expected);
    QCOMPARE(QString::fromUtf8(folded(utf8)), expected);
}

void TestFolding::appending_keepsWhatStandsBefore()
{
    QByteArray arena("Before ");
    appendFolded(arena, " É");
    appendFolded(arena, " X");
    QCOMPARE(arena, QByteArray("Before  e x"));
}

void TestFolding::nul_isKept()
{
    const QByteArray text("A\0B", 3);
    QCOMPARE(folded(text), QByteArray("a\0b", 3));
}

void TestFolding::everyLetter_foldsToItsFold()
{
    for (char32_t letter = 1; letter <= 0xffff; ++letter) {
        if (QChar::isSurrogate(letter))
            continue;
        const QByteArray once = folded(QString::fromUcs4(&letter, 1));
        const QByteArray message = "U+" + QByteArray::number(static_cast<uint>(letter), 16);
        QVERIFY2(folded(once) == once, message.constData());
    }
}

void TestFolding::longAscii_isFoldedFast()
{
    const QByteArray name("Universidade Federal do Rio de Janeiro, Escola Politecnica\n");
    const QByteArray text = name.repeated(20'000);
    QByteArray arena;
    QBENCHMARK
    {
        arena.clear();
        appendFolded(arena, text);
    }
    QCOMPARE(arena.size(), text.size());
}

QTEST_APPLESS_MAIN(TestFolding)

#include "tst_folding.moc"
