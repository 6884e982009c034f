// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/letterweights.h"

#include "text/icucollator.h"

#include <QTest>

using accords::domain::Language;
using accords::text::LetterWeights;

/// That keys are ICU's is tested where they are used, with ranksOf().
class TestLetterWeights final : public QObject
{
    Q_OBJECT

private slots:
    void simpleTexts_haveKeys_data();
    void simpleTexts_haveKeys();
    void otherTexts_haveNone_data();
    void otherTexts_haveNone();
    void keys_tellLettersAndNumbersApart();
    void numbers_haveIcusKeys();
    void buffer_growsWithTheText();

private:
    std::optional<QByteArray> keyOf(QByteArrayView text)
    {
        const auto key = m_weights.keyOf(text, m_buffer);
        return key ? std::optional(key->toByteArray()) : std::nullopt;
    }

    LetterWeights m_weights{Language::French};
    std::vector<char> m_buffer;
};

/// Without these the names of a list would be left to ICU one and all, and no other test would notice.
void TestLetterWeights::simpleTexts_haveKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("letters") << QByteArray("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    QTest::newRow("punctuation") << QByteArray(" !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
    QTest::newRow("French") << QByteArray("àâäæçéèêëîïôœöùûüÿÀÉÈŒÇ«»’–—…\u00a0");
    QTest::newRow("other Latin") << QByteArray("ßøåñõãíóúýžšČčřęąłŁıİğşşțđðþộắ");
    QTest::newRow("numbers") << QByteArray("0 7 0007 42 500 1896 10233 10234 0075500 999999");
}

void TestLetterWeights::simpleTexts_haveKeys()
{
    QFETCH(const QByteArray, text);
    QVERIFY(keyOf(text));
}

void TestLetterWeights::otherTexts_haveNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("letters that sort as one") << QByteArray("Sant Pol·lux");
    QTest::newRow("decomposed") << QByteArray("e\u0301");
    QTest::newRow("large number") << QByteArray("a 1000000");
    QTest::newRow("ignorable") << QByteArray("soft\u00adhyphen");
    QTest::newRow("Cyrillic") << QByteArray("б");
    QTest::newRow("emoji") << QByteArray("😀");
    QTest::newRow("no UTF-8") << QByteArray("a\xff");
    QTest::newRow("cut off") << QByteArray("a\xc3");
    QTest::newRow("too long a form") << QByteArray("\xc1\xa1");
}

void TestLetterWeights::otherTexts_haveNone()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!keyOf(text));
}

void TestLetterWeights::keys_tellLettersAndNumbersApart()
{
    QCOMPARE(keyOf("École 7"), keyOf("ecole 007"));
    QVERIFY(keyOf("ecole 9") < keyOf("ecole 10"));
    QVERIFY(keyOf("ecole 9999") < keyOf("ecoles"));
    QCOMPARE(keyOf("Œuvre"), keyOf("oeuvre"));
}

void TestLetterWeights::numbers_haveIcusKeys()
{
    const accords::text::IcuCollator collator = accords::text::openCollator(Language::French, UCOL_PRIMARY);
    // Each value of each byte.
    for (int number = 0; number < 1'000'000; number += number < 12'000 ? 1 : 11) {
        const QString text = QString::number(number);
        const auto key = keyOf(text.toLatin1());
        if (!key || *key != sortKey(collator, text))
            QFAIL(qPrintable(text));
    }
}

void TestLetterWeights::buffer_growsWithTheText()
{
    const QByteArray text = QByteArray("½").repeated(10'000);
    const auto key = keyOf(text);
    QVERIFY(key);
    QCOMPARE(key->first(key->size() / 2), key->last(key->size() / 2));
}

QTEST_APPLESS_MAIN(TestLetterWeights)

#include "tst_letterweights.moc"
