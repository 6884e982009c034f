// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/asciiblock.h"

#include <QByteArray>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace accords::text;

/// Every byte at every place, among several others.
class TestAsciiBlock final : public QObject
{
    Q_OBJECT

private slots:
    void everyByte_isTold_data();
    void everyByte_isTold();
    void everyAsciiByte_isLowered();
    void lastBytes_haveNulsBehind();
};

void TestAsciiBlock::everyByte_isTold_data()
{
    QTest::addColumn<int>("others");
    for (const int others : {0x00, 0x1F, 0x20, 0x5A, 0x61, 0x7F, 0x80, 0xA0, 0xFF})
        QTest::addRow("among %02x", others) << others;
}

void TestAsciiBlock::everyByte_isTold()
{
    QFETCH(const int, others);
    const auto marks = [others](int place, int byte, auto isOne) {
        unsigned bits = 0;
        for (int i = 0; i < int(AsciiBlock::bytes); ++i)
            bits |= isOne(i == place ? byte : others) ? 1U << i : 0U;
        return bits;
    };
    for (int place = 0; place < int(AsciiBlock::bytes); ++place) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray bytes(AsciiBlock::bytes, static_cast<char>(others));
            bytes[place] = static_cast<char>(byte);
            const AsciiBlock block(bytes.constData());
            QCOMPARE(block.beyondAscii(), marks(place, byte, [](int b) { return b >= 0x80; }));
            QCOMPARE(block.controls(), marks(place, byte, [](int b) { return b < 0x20 || b == 0x7F; }));
            QCOMPARE(block.spaces(), marks(place, byte, [](int b) { return b == ' '; }));
            QCOMPARE(block.places('Z', '\t'), marks(place, byte, [](int b) { return b == 'Z' || b == '\t'; }));
        }
    }
}

void TestAsciiBlock::everyAsciiByte_isLowered()
{
    for (int first = 0; first < 0x80; first += int(AsciiBlock::bytes)) {
        QByteArray bytes;
        for (int byte = first; byte < first + int(AsciiBlock::bytes); ++byte)
            bytes.append(static_cast<char>(byte));
        QByteArray lowered(AsciiBlock::bytes, '?');
        AsciiBlock(bytes.constData()).putLowered(lowered.data());
        QCOMPARE(lowered, bytes.toLower());
    }
}

void TestAsciiBlock::lastBytes_haveNulsBehind()
{
    for (int size = 1; size < 40; ++size) {
        QByteArray text;
        for (int byte = 0; byte < size; ++byte)
            text.append(static_cast<char>('a' + byte % 26));
        for (qsizetype count = 1; count <= std::min(qsizetype{size}, AsciiBlock::bytes - 1); ++count) {
            // A copy without room behind, for whoever watches over memory.
            const std::vector<char> tight(text.cbegin(), text.cend());
            const AsciiBlock block = AsciiBlock::ofLast(count, QByteArrayView(tight.data(), size));
            QByteArray bytes(AsciiBlock::bytes, '?');
            block.putLowered(bytes.data());
            QCOMPARE(bytes, text.last(count) + QByteArray(AsciiBlock::bytes - count, '\0'));
        }
    }
}

QTEST_APPLESS_MAIN(TestAsciiBlock)

#include "tst_asciiblock.moc"
