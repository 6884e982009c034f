// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/bytescan.h"

#include "support/randomness.h"

#include <QTest>

using namespace accords;
using exporting::ByteScan;

namespace {

constexpr char first = ',';
constexpr char second = '"';

/// What ByteScan::find() is to give.
qsizetype firstSpecial(const QByteArray &text)
{
    qsizetype at = 0;
    while (at < text.size() && static_cast<unsigned char>(text[at]) >= ' ' && text[at] != first && text[at] != second)
        ++at;
    return at;
}

} // namespace

class TestByteScan final : public QObject
{
    Q_OBJECT

private slots:
    void everyByte_isFoundOrNot();
    void specialByte_isFoundAtEveryPlace();
    void randomTexts_areScannedAsByteByByte();
};

void TestByteScan::everyByte_isFoundOrNot()
{
    const ByteScan scan(first, second);
    for (int byte = 0; byte < 256; ++byte) {
        for (const qsizetype size : {1, 8, 20}) {
            const QByteArray text(size, static_cast<char>(byte));
            QCOMPARE(scan.find(text), firstSpecial(text));
            QCOMPARE(scan.isIn(text), firstSpecial(text) < size);
        }
    }
}

void TestByteScan::specialByte_isFoundAtEveryPlace()
{
    const ByteScan scan(first, second);
    for (qsizetype size = 0; size < 150; ++size) {
        // Bytes beyond ASCII and those just above the control characters are the likeliest to be mistaken.
        const QByteArray plain = QByteArray("\xFF \x80!-\xA0 #+").repeated(size / 9 + 1).first(size);
        QVERIFY(!scan.isIn(plain));
        QCOMPARE(scan.find(plain), size);
        for (qsizetype at = 0; at < size; ++at) {
            QByteArray text = plain;
            text[at] = at % 2 == 0 ? first : '\n';
            QVERIFY(scan.isIn(text));
            QCOMPARE(scan.find(text), at);
        }
    }
}

void TestByteScan::randomTexts_areScannedAsByteByByte()
{
    const ByteScan scan(first, second);
    testing::Randomness random(1);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text(random.below(40), '\0');
        for (char &byte : text)
            byte = static_cast<char>(random.chance(70) ? 'a' + random.below(26) : random.below(256));
        QCOMPARE(scan.find(text), firstSpecial(text));
        QCOMPARE(scan.isIn(text), firstSpecial(text) < text.size());
    }
}

QTEST_APPLESS_MAIN(TestByteScan)
#include "tst_bytescan.moc"
